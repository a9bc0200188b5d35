import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

import {about, introduce} from './about.js';
import {streetArgTypes} from './arg-types.js';
import {playElement} from './play-element.js';
import {drawElement} from './stage.js';

/** Forgets what an element kept in the page's address, so that each visit of a story begins as it is written. */
const forgetAddress = (): void => history.replaceState(null, '', location.pathname + location.search);

/** A story must not take over the screen of who clicks on its name: then a presentation fills the window. */
function stayInWindow(): () => void {
  Object.defineProperty(document, 'fullscreenEnabled', {value: false, configurable: true});
  return () => Reflect.deleteProperty(document, 'fullscreenEnabled');
}

const meta: Meta = {
  title: 'De straat/Hulpmiddelen',
  component: 'mbo-infographic',
  parameters: introduce(
    'Wat een bezoeker met de straat kan doen: afdrukken, presenteren, downloaden en een deur delen.',
  ),
  argTypes: streetArgTypes(),
  args: {link: 'straat'},
  render: drawElement('mbo-infographic'),
  beforeEach: forgetAddress,
};
export default meta;

export const Tools: StoryObj = {
  name: 'Afdrukken, presenteren en downloaden',
  parameters: about('Onder de straat staan de hulpmiddelen. Het lijstje van downloads is uitgeklapt.'),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-infographic');
    await userEvent.click(await find('.download summary'));
    await expect(await find('.download[open] .tool')).toHaveTextContent('Plaatje (PNG)');
    (await find('.street-tools')).scrollIntoView({block: 'center'});
  },
};

export const Share: StoryObj = {
  name: 'Een deur delen',
  args: {open: 'jongerenwerk'},
  parameters: about(
    'Met link staat de open deur in het adres van de pagina, en komt er een knop om dat adres te delen.',
  ),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    await expect(await find('.panel-tools .tool')).toHaveTextContent('Deel deze deur');
    await rest();
  },
};

export const Presentation: StoryObj = {
  name: 'Presenteren',
  tags: ['!autodocs'],
  beforeEach: stayInWindow,
  parameters: {
    // The street below has the same name, but nobody reaches it: a modal dialog makes the rest of the page inert.
    a11y: {options: {rules: {'landmark-unique': {enabled: false}}}},
    ...about('De straat als dia’s, één boodschap per dia. Pijltjes bladeren, Escape stopt.'),
  },
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    const [, present] = [...(await find('.street-tools')).querySelectorAll('.tool')];
    if (present === undefined) throw new Error('There is no button to present.');
    await userEvent.click(present);
    await expect(await find('dialog[open] .slide')).toBeVisible();
    await rest();
  },
};

export const NextSlide: StoryObj = {
  name: 'Een dia verder',
  tags: ['!autodocs'],
  beforeEach: stayInWindow,
  parameters: about('Na een pijltje naar rechts: de eerste kracht, bij avond, met de werkvelden waar zij telt.'),
  play: async (context) => {
    await Presentation.play?.(context);
    const {find, rest} = playElement(context.canvasElement, 'mbo-infographic');
    const first = (await find('dialog .place')).textContent;
    await userEvent.keyboard('{ArrowRight}');
    await expect(await find('dialog .place')).not.toHaveTextContent(first);
    await rest();
  },
};
