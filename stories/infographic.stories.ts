import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

import {about, introduce} from './about.js';
import {streetArgTypes} from './arg-types.js';
import {playElement} from './play-element.js';
import {drawElement} from './stage.js';

const meta: Meta = {
  title: 'De straat',
  component: 'mbo-infographic',
  parameters: introduce(
    'Elk werkveld is een huis met een voordeur die opengaat. Elke kracht is een schakelaar: dan valt de avond en brandt er licht waar zij telt.',
  ),
  argTypes: streetArgTypes(),
  render: drawElement('mbo-infographic'),
};
export default meta;

/** What a page shows with most of the street in use. */
const openDoor = {open: 'jongerenwerk'};

export const Default: StoryObj = {
  name: 'De straat overdag',
  parameters: about('Zo begint elke bezoeker: achttien huizen, vier krachten en daaronder de functiemix van het land.'),
};

export const DoorOpen: StoryObj = {
  name: 'Een deur open',
  args: openDoor,
  parameters: about(
    'Het paneel staat onder de rij van het huis. De punt wijst naar de deur, ook als de rij korter wordt.',
  ),
};

export const StrengthChosen: StoryObj = {
  name: 'Een kracht gekozen',
  args: {strength: 'vaardigheden'},
  parameters: about(
    'De avond valt. In elk huis waar deze kracht telt, brandt licht; een zin boven de straat zegt welke.',
  ),
};

export const StrengthAndDoor: StoryObj = {
  name: 'Een kracht gekozen en een deur open',
  args: {strength: 'vaardigheden', ...openDoor},
  parameters: about('Om het paneel heen is het avond. De gekozen kracht is ook in het paneel geel.'),
};

export const OpenByClick: StoryObj = {
  name: 'Een deur openen met een klik',
  parameters: about('Klik op een huis: de deur zwaait open en de kop van het paneel krijgt de focus.'),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    await userEvent.click(await find('[data-field=ouderenwerk]'));
    await expect(await find('.panel-title')).toHaveTextContent('Ouderenwerk');
    await expect(await find('[data-field=ouderenwerk]')).toHaveAttribute('aria-expanded', 'true');
    await rest();
  },
};

export const OpenByKeys: StoryObj = {
  name: 'Een deur openen met toetsen',
  parameters: about('Pijltjes lopen langs de huizen, Enter opent de deur.'),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    (await find('[data-field=opbouwwerk]')).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(await find('[data-field=eenzaamheid]:focus')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(await find('.panel-title:focus')).toHaveTextContent('Eenzaamheid');
    await rest();
  },
};

export const CloseByEscape: StoryObj = {
  name: 'Een deur sluiten met Escape',
  args: openDoor,
  parameters: about('De deur gaat dicht en de focus staat weer op het huis; daar loopt de bezoeker verder.'),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    (await find('.panel .close')).focus();
    await userEvent.keyboard('{Escape}');
    await expect(await find('[data-field=jongerenwerk]:focus')).toHaveAttribute('aria-expanded', 'false');
    await rest();
  },
};

export const ChooseStrength: StoryObj = {
  name: 'Een kracht kiezen met een klik',
  parameters: about('De klik laat de avond vallen. Nog een klik op dezelfde kracht, en het is weer dag.'),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    await userEvent.click(await find('.strength[data-strength=praktijk]'));
    await expect(await find('.told p')).toHaveTextContent(/telt in \d+ van de 18 werkvelden/);
    await expect(await find('.strength[data-strength=praktijk]')).toHaveAttribute('aria-pressed', 'true');
    await rest();
  },
};

export const ChoosePlainText: StoryObj = {
  name: 'Overschakelen naar eenvoudige tekst',
  args: openDoor,
  parameters: about('Alle teksten veranderen op hun plaats, ook die achter de open deur en in de functiemix.'),
  play: async ({canvasElement}) => {
    const {find, rest} = playElement(canvasElement, 'mbo-infographic');
    const before = (await find('.panel-summary')).textContent;
    await userEvent.click(await find('.pill'));
    await expect(await find('.pill')).toHaveAttribute('aria-pressed', 'true');
    await expect(await find('.panel-summary')).not.toHaveTextContent(before);
    await rest();
  },
};

export const PlainText: StoryObj = {
  name: 'Eenvoudige tekst',
  args: openDoor,
  globals: {text: 'eenvoudig'},
  parameters: about('Zo staat de straat er meteen als de pagina om eenvoudige tekst vraagt.'),
};

export const Dark: StoryObj = {
  name: 'Donker',
  args: openDoor,
  globals: {theme: 'dark'},
  parameters: about('Het donkere thema is de straat bij avond: overal is iemand thuis.'),
};

export const ForcedColours: StoryObj = {
  name: 'Geforceerde kleuren',
  tags: ['!autodocs'],
  args: openDoor,
  globals: {medium: 'forced'},
  parameters: about(
    'Wat onze stijlen zelf doen als het systeem de kleuren kiest: geen zon en geen stoep, wel randen. De kleuren van het systeem zelf kan Storybook niet tonen.',
  ),
};

export const Paper: StoryObj = {
  name: 'Papier',
  tags: ['!autodocs'],
  globals: {medium: 'print', width: '768'},
  parameters: about('Wie afdrukt krijgt een poster: dag op wit papier, met alle velden uitgeschreven en de bronnen.'),
  play: async ({canvasElement}) => {
    await expect(await playElement(canvasElement, 'mbo-infographic').find('.poster-fields')).toBeVisible();
  },
};

export const Phone: StoryObj = {
  name: 'Telefoon (390 px)',
  args: openDoor,
  globals: {width: '390'},
  parameters: about('Twee huizen naast elkaar; het paneel staat onder de eigen rij.'),
};

export const SmallPhone: StoryObj = {
  name: 'Kleine telefoon (320 px)',
  args: {open: 'clientondersteuning'},
  globals: {width: '320'},
  parameters: about('Het smalste scherm. Lange namen breken waar het databestand dat toestaat.'),
};

export const Tablet: StoryObj = {
  name: 'Tablet (768 px)',
  args: openDoor,
  globals: {width: '768'},
  parameters: about('Drie huizen naast elkaar, en de krachten twee aan twee.'),
};

export const Desktop: StoryObj = {
  name: 'Bureau (1120 px)',
  args: openDoor,
  globals: {width: '1120'},
  parameters: about('Zes huizen naast elkaar, zoals op een brede pagina.'),
};

export const English: StoryObj = {
  name: 'Op een Engelse pagina',
  args: {strength: 'methoden', ...openDoor},
  globals: {language: 'en'},
  parameters: about('Onze eigen woorden zijn Engels. De teksten van het databestand blijven zoals ze zijn geschreven.'),
};

export const RightToLeft: StoryObj = {
  name: 'Van rechts naar links',
  args: openDoor,
  parameters: {dir: 'rtl', ...about('Op een pagina die van rechts naar links leest, begint ook de straat rechts.')},
};

export const LowHeading: StoryObj = {
  name: 'Kop op niveau 4',
  args: {headingLevel: 4, ...openDoor},
  parameters: about('De titel is een h4 en het paneel een h5. Aan het beeld verandert niets.'),
};
