import type {StorybookConfig} from '@storybook/web-components-vite';

/**
 * Storybook: every state of every element, for designers. `npm run storybook` while working, `npm run build:storybook` for a
 * folder that works anywhere, without a network.
 */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (config) => ({
    ...config,
    // As in tsconfig.json: no class fields over Lit's accessors.
    oxc: {
      ...config.oxc,
      assumptions: {setPublicClassFields: true},
      typescript: {removeClassFieldsWithoutInitializer: true},
    },
  }),
};

export default config;
