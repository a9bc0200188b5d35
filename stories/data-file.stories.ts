import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fireEvent, userEvent, waitFor} from 'storybook/test';

import {register} from '../src/define/register.js';
import {DataEditor} from './data-editor.js';
import './kit.css';

register('data-editor', DataEditor);

const meta: Meta = {
  title: 'Bouwdoos/Het databestand',
  tags: ['!autodocs'],
  render: (_args, {globals}) => html`<data-editor theme=${globals.theme}></data-editor>`,
};
export default meta;

/** The parts of the editor that somebody who writes meets. */
function findParts(canvas: HTMLElement) {
  const root = canvas.querySelector('data-editor')?.shadowRoot;
  const find = (selector: string) => {
    const found = root?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in the editor`);
    return found;
  };
  return {
    area: () => find('textarea') as HTMLTextAreaElement,
    status: () => find('[role=status]'),
    remarks: () => find('.remarks'),
    picture: () => find('mbo-function-mix').shadowRoot,
    press: (name: string) => {
      const button = [...(root?.querySelectorAll('button') ?? [])].find(({innerText}) => innerText === name);
      if (!button) throw new Error(`no button "${name}"`);
      return userEvent.click(button);
    },
  };
}

export const Editor: StoryObj = {name: 'Schrijf zelf'};

export const Broken: StoryObj = {
  name: 'Een fout, verteld en hersteld',
  play: async ({canvasElement}) => {
    const {area, picture, press, remarks, status} = findParts(canvasElement);
    await waitFor(() => expect(picture()?.textContent).toContain('7'));
    await press('Schrijf een getal als woord');
    await waitFor(() => expect(remarks()).toHaveTextContent('regel 17, kolom 36 ($.mixes[0].shares[0].value.count)'));
    await waitFor(() => expect(status()).toHaveTextContent('1 fout'));
    await expect(picture()?.querySelector('svg')).not.toBeNull();
    await press('Ga naar regel 17');
    await expect(area().matches(':focus')).toBe(true);
    await expect(area().value.slice(area().selectionStart)).toMatch(/^"count": "drie"/);
    await fireEvent.input(area(), {target: {value: area().value.replace('"language"', 'language')}});
    await waitFor(() => expect(remarks()).toHaveTextContent('geen geldige JSON: fout op regel 3, kolom 3'));
    await press('Begin opnieuw');
    await waitFor(() => expect(status()).toHaveTextContent('data.json: geen fouten'));
  },
};
