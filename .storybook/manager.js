import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'mbo-kracht',
    colorPrimary: '#b8331b',
    colorSecondary: '#0b5a8a',
    appBg: '#f4efe6',
    textColor: '#1d2742',
  }),
});
