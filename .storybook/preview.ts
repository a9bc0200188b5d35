/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';

import type {StrictInputType} from 'storybook/internal/types';

import manifest from '../dist/custom-elements.json' with {type: 'json'};
import {register} from '../src/define/register.js';
import {FunctionMixElement, InfographicElement, TeamBuilderElement} from '../src/index.js';
import {followMedia} from '../stories/media.js';
import {renderStage} from '../stories/stage.js';
import './preview.css';

setCustomElementsManifest(manifest);

// By hand: a bundler drops a module of `src` that only registers.
register('mbo-function-mix', FunctionMixElement);
register('mbo-infographic', InfographicElement);
register('mbo-team-builder', TeamBuilderElement);

type Icon = 'mirror' | 'paragraph' | 'grow' | 'globe' | 'lightning' | 'document';

/** A choice in the toolbar. */
const choice = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: `${title}: ${name}`})),
  },
});

/** A token is a colour or a text; the table of attributes does not say which. */
const chooseControl = ([name, type]: [string, StrictInputType]): [string, StrictInputType] =>
  name.startsWith('--mbo-')
    ? [name, {...type, type: {name: 'string'}, control: /-(?:font|radius)/.test(name) ? 'text' : 'color'}]
    : [name, type];

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Thema', 'mirror', {auto: 'zoals dit systeem', light: 'licht', dark: 'donker'}),
    text: choice('Tekst', 'paragraph', {gewoon: 'gewoon', eenvoudig: 'eenvoudig'}),
    width: choice('Breedte', 'grow', {all: 'alles', 320: '320 px', 390: '390 px', 768: '768 px', 1120: '1120 px'}),
    language: choice('Taal', 'globe', {nl: 'Nederlands', en: 'English'}),
    motion: choice('Beweging', 'lightning', {auto: 'zoals dit systeem', reduce: 'uit'}),
    medium: choice('Medium', 'document', {screen: 'scherm', print: 'papier', forced: 'geforceerde kleuren'}),
  },
  initialGlobals: {theme: 'auto', text: 'gewoon', width: 'all', language: 'nl', motion: 'auto', medium: 'screen'},
  argTypesEnhancers: [({argTypes}) => Object.fromEntries(Object.entries(argTypes).map(chooseControl))],
  decorators: [
    (story, {globals, parameters}) => {
      followMedia(globals);
      return renderStage(story(), globals, parameters);
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A widget is a part of a page: landmarks and a first heading are the page's.
      config: {
        rules: [
          {id: 'region', enabled: false},
          {id: 'page-has-heading-one', enabled: false},
        ],
      },
    },
    controls: {exclude: ['data']},
    options: {
      storySort: {
        order: [
          'Begin hier',
          'Bouwdoos',
          ['Kleuren en maten', 'De huizen', 'De mensen', 'Het databestand'],
          'De straat',
          'Functiemix',
          'Bouw ons team',
          'Thema’s van partners',
          '*',
          'Over',
          ['Toegankelijkheid', 'Woorden en toon'],
        ],
      },
    },
    backgrounds: {disable: true},
    viewport: {disable: true},
  },
};

export default preview;
