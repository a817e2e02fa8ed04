import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';

export default {
  framework: {
    name: '@storybook/react-vite',
    // The package's own Vite configuration builds the kit; this one lets stories import its source by the kit's name.
    // The path is absolute: Storybook resolves a relative one from the folder that holds `.git`.
    options: { builder: { viteConfigPath: fileURLToPath(new URL('vite.config.ts', import.meta.url)) } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true },
  // The toolbars already have a theme; sizes are in the stylesheet.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  typescript: {
    // The default, react-docgen, does not find the props of a `forwardRef` with types from another file.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      // Leaves out the 250 attributes of a <div>, which would hide the props of the kit.
      propFilter: (prop) => !prop.parent?.fileName.includes('node_modules'),
    },
  },
} satisfies StorybookConfig;
