import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {about, introduce} from './about.js';
import {streetArgTypes} from './arg-types.js';
import {firstFields, longSummaries, longWords, manyFields, noFields, onlyMixes, onlyStrengths} from './documents.js';
import {drawElement} from './stage.js';
import {smallDocument} from '../test/small-document.js';

const meta: Meta = {
  title: 'De straat/Andere inhoud',
  component: 'mbo-infographic',
  parameters: introduce('Wat een redacteur in het databestand kan zetten: meer, minder, langer, of bijna niets.'),
  argTypes: streetArgTypes(),
  render: drawElement('mbo-infographic'),
};
export default meta;

export const ChosenFields: StoryObj = {
  name: 'Velden kiezen en ordenen',
  args: {fields: 'ouderenwerk mantelzorg eenzaamheid thuisbegeleiding'},
  parameters: about('Met fields kiest een pagina welke huizen er staan, en in welke volgorde.'),
};

export const SixFields: StoryObj = {
  name: 'Zes velden',
  args: {data: firstFields(6)},
  parameters: about('Precies één rij op een brede pagina.'),
};

export const OneField: StoryObj = {
  name: 'Eén veld',
  args: {data: firstFields(1), open: 'opbouwwerk'},
  parameters: about('Eén huis, met een park ernaast tot het einde van de rij.'),
};

export const ManyFields: StoryObj = {
  name: 'Dertig velden',
  args: {data: manyFields(30), strength: 'kennis'},
  parameters: about('Vijf rijen, en geen twee huizen naast elkaar die op elkaar lijken.'),
};

export const LongWords: StoryObj = {
  name: 'Lange woorden',
  args: {data: longWords({soft: true}), open: 'opbouwwerk'},
  globals: {width: '390'},
  parameters: about('Lange namen breken bij de zachte afbreekstreepjes uit het databestand.'),
};

export const LongWordsUnbroken: StoryObj = {
  name: 'Lange woorden zonder afbreekstreepjes',
  args: {data: longWords({soft: false}), open: 'opbouwwerk'},
  globals: {width: '390'},
  parameters: about('Zonder afbreekstreepjes breekt een woord waar het moet. Het loopt nooit buiten zijn huis.'),
};

export const LongTexts: StoryObj = {
  name: 'Heel lange teksten',
  args: {data: longSummaries(), open: 'opbouwwerk'},
  parameters: about('Niets wordt afgekapt: de schakelaars en het paneel groeien mee.'),
};

export const FieldWithoutPoints: StoryObj = {
  name: 'Een veld zonder punten',
  args: {data: smallDocument(), open: 'ouderenwerk'},
  parameters: about('Achter deze deur staan alleen een samenvatting en een kracht.'),
};

export const NoFields: StoryObj = {
  name: 'Nog geen velden',
  args: {data: noFields},
  parameters: about('Een bestand dat net is begonnen. Eén zin zegt dat er nog niets is.'),
};

export const OnlyStrengths: StoryObj = {
  name: 'Alleen krachten',
  args: {data: onlyStrengths},
  parameters: about(
    'Krachten zonder huizen: de schakelaars staan er, en een zin zegt dat er nog geen werkvelden zijn.',
  ),
};

export const OnlyMixes: StoryObj = {
  name: 'Alleen functiemixen',
  args: {data: onlyMixes},
  parameters: about('Een bestand zonder werkvelden: geen straat, wel de eerste functiemix.'),
};
