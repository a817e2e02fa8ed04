import type { StorybookConfig } from '@storybook/react-vite';

export default {
  framework: {
    name: '@storybook/react-vite',
    // Not the package's own build: stories import the kit by its name, from its source.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  // The toolbars have a theme; what designers measure stands in the stylesheet.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  typescript: {
    // The default, react-docgen, cannot see the props of a `forwardRef` whose types stand elsewhere.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // The 250 attributes of a <div> would hide the props of the kit.
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
} satisfies StorybookConfig;
