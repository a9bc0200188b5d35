import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';

import {about, introduce} from './about.js';
import {teamArgTypes} from './arg-types.js';
import {withoutMixes} from './documents.js';
import {playElement} from './play-element.js';
import {drawElement} from './stage.js';

/** A team such as organisations have. */
const TEAM = 'vrijwilliger:4 mbo:3 ad:1 hbo:4';

const meta: Meta = {
  title: 'Bouw ons team',
  component: 'mbo-team-builder',
  parameters: introduce(
    'Een team zet zichzelf op straat, naast echte cijfers. De ingevulde getallen blijven op de pagina.',
  ),
  argTypes: teamArgTypes(),
  args: {team: TEAM},
  render: drawElement('mbo-team-builder'),
};
export default meta;

export const Default: StoryObj = {
  name: 'Een gewoon team',
  parameters: about('Twaalf mensen op de stoep, van elke groep een paar, naast de cijfers van heel Nederland.'),
};

export const Empty: StoryObj = {
  name: 'Nog niemand',
  args: {team: ''},
  parameters: about('Zo begint een bezoeker: een lege stoep, en een zin die uitnodigt.'),
};

export const OnePerson: StoryObj = {
  name: 'Eén persoon',
  args: {team: 'mbo:1'},
  parameters: about('Van één mens maken we geen percentage.'),
};

export const OnlyVolunteers: StoryObj = {
  name: 'Alleen vrijwilligers',
  args: {team: 'vrijwilliger:6'},
  parameters: about(
    'De landelijke cijfers tellen vrijwilligers niet. Dat staat er dan ook, in plaats van een vergelijking.',
  ),
};

export const TwoHundred: StoryObj = {
  name: 'Tweehonderd mensen',
  args: {team: 'vrijwilliger:60 mbo:80 ad:10 hbo:50'},
  parameters: about('Boven de honderd staat elk figuurtje voor meer mensen. Onder de straat staat voor hoeveel.'),
};

export const Largest: StoryObj = {
  name: 'Het grootste team',
  args: {team: 'vrijwilliger:999 mbo:999 ad:999 hbo:999'},
  parameters: about('Meer dan 999 in een groep kan niet; de plusknoppen zijn dan uit.'),
};

export const Step: StoryObj = {
  name: 'Erbij en eraf met een klik',
  parameters: about(
    'Elke klik zet iemand op straat of laat iemand gaan; de zin telt mee. Hier is er één mbo’er bij en één ad’er af.',
  ),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-team-builder');
    await expect(await find('.sentence')).toHaveTextContent('3 van de 8 hebben een mbo-opleiding');
    await userEvent.click(await find('.stepper[data-group=mbo] .more'));
    await expect(await find('.sentence')).toHaveTextContent('4 van de 9 hebben een mbo-opleiding');
    await userEvent.click(await find('.stepper[data-group=ad] .less'));
    await expect(await find('.sentence')).toHaveTextContent('4 van de 8 hebben een mbo-opleiding');
  },
};

export const TypeNumber: StoryObj = {
  name: 'Een getal typen',
  parameters: about(
    'In elk getal kan ook worden getypt. Pijl omhoog en omlaag tellen per één, Page Up en Page Down per tien.',
  ),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-team-builder');
    (await find('#count-hbo')).focus();
    await userEvent.keyboard('12{Enter}{ArrowUp}');
    await expect(await find('#count-hbo')).toHaveValue('13');
    await expect(await find('.sentence')).toHaveTextContent('3 van de 17 hebben een mbo-opleiding');
  },
};

export const WrongNumber: StoryObj = {
  name: 'Iets typen dat geen getal is',
  parameters: about('Wat er staat blijft staan. Een zin zegt wat wel kan, en waarmee zolang wordt gerekend.'),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-team-builder');
    (await find('#count-mbo')).focus();
    await userEvent.keyboard('drie{Enter}');
    await expect(await find('#wrong-mbo')).toHaveTextContent('Vul een heel getal in van 0 tot 999.');
    await expect(await find('#count-mbo')).toHaveAttribute('aria-invalid', 'true');
  },
};

export const Table: StoryObj = {
  name: 'De tabel uitgeklapt',
  parameters: about('Dezelfde getallen als tabel, voor wie precies wil lezen of een schermlezer gebruikt.'),
  play: async ({canvasElement}) => {
    const {find} = playElement(canvasElement, 'mbo-team-builder');
    await userEvent.click(await find('summary'));
    await expect(await find('details[open] table')).toBeVisible();
  },
};

export const OtherReference: StoryObj = {
  name: 'Naast een voorbeeldmix',
  args: {reference: 'functiemix-voorbeeld'},
  parameters: about('Een voorbeeld heet overal een voorbeeld: in de zin en als stempel bij de balk.'),
};

export const OtherUnit: StoryObj = {
  name: 'Naast een mix van functies',
  args: {reference: 'tussenvoorziening'},
  parameters: about('Deze mix telt functies en het team telt mensen. Daar waarschuwt een zin voor.'),
};

export const NoReference: StoryObj = {
  name: 'Zonder cijfers ernaast',
  args: {data: withoutMixes},
  parameters: about('Het databestand heeft geen functiemix. Het team staat er dan alleen.'),
};

export const UnknownReference: StoryObj = {
  name: 'Een onbekende mix ernaast',
  args: {reference: 'landelijk'},
  parameters: {
    says: ['reference="landelijk"'],
    ...about(
      'De pagina vraagt om cijfers die er niet zijn. De bezoeker leest dat ze ontbreken; er komen geen andere voor in de plaats.',
    ),
  },
};

export const WrongTeam: StoryObj = {
  name: 'Een team met schrijffouten',
  args: {team: 'mbo:drie hbo:4 directeur:1'},
  parameters: {
    says: ['team="directeur"', 'team="mbo:drie"'],
    ...about('Wat te lezen is, staat er; voor de rest waarschuwt een zin. De console zegt wat er mis is.'),
  },
};

export const PlainText: StoryObj = {
  name: 'Eenvoudige tekst',
  globals: {text: 'eenvoudig'},
  parameters: about('De teksten uit het databestand in eenvoudige woorden.'),
};

export const Dark: StoryObj = {
  name: 'Donker',
  globals: {theme: 'dark'},
  parameters: about('Het team staat ’s avonds op straat.'),
};

export const ForcedColours: StoryObj = {
  name: 'Geforceerde kleuren',
  tags: ['!autodocs'],
  globals: {medium: 'forced'},
  parameters: about('Wat onze stijlen zelf doen als het systeem de kleuren kiest: patronen in plaats van kleuren.'),
};

export const Paper: StoryObj = {
  name: 'Papier',
  tags: ['!autodocs'],
  globals: {medium: 'print', width: '768'},
  parameters: about('Zonder knoppen, met patronen in de balken, en de tabel erbij.'),
};

export const Phone: StoryObj = {
  name: 'Telefoon (390 px)',
  globals: {width: '390'},
  parameters: about('De tellers staan onder elkaar; de mensen staan in meer rijen.'),
};

export const SmallPhone: StoryObj = {
  name: 'Kleine telefoon (320 px)',
  globals: {width: '320'},
  parameters: about('Het smalste scherm: elke knop blijft groot genoeg voor een vinger.'),
};

export const Tablet: StoryObj = {
  name: 'Tablet (768 px)',
  globals: {width: '768'},
  parameters: about('De tellers twee aan twee.'),
};

export const RightToLeft: StoryObj = {
  name: 'Van rechts naar links',
  parameters: {dir: 'rtl', ...about('Op een pagina die van rechts naar links leest, lopen ook de balken van rechts.')},
};

export const English: StoryObj = {
  name: 'Op een Engelse pagina',
  globals: {language: 'en'},
  parameters: about('Zin, tellers en tabel in het Engels; namen uit het databestand blijven Nederlands.'),
};
