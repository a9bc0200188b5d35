import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  // Else pages without a group come before all groups, whatever `storySort` says.
  sidebar: {showRoots: false},
  theme: create({
    base: 'light',
    brandTitle: 'mbo-kracht',
    colorPrimary: '#b8331b',
    colorSecondary: '#0b5a8a',
    appBg: '#f4efe6',
    textColor: '#1d2742',
  }),
});
