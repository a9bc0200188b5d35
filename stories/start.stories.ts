import type {Meta, StoryObj} from '@storybook/web-components-vite';

import {drawElement} from './stage.js';

/** What stands on the first page; it has no place of its own in the list of pages. */
const meta: Meta = {
  title: 'Zes huizen',
  tags: ['!autodocs', '!dev'],
  render: drawElement('mbo-infographic'),
};
export default meta;

export const SixHouses: StoryObj = {
  name: 'Zes huizen',
  args: {fields: 'maatschappelijke-opvang eenzaamheid jongerenwerk ouderenwerk thuisbegeleiding armoede-en-geldzorgen'},
};
