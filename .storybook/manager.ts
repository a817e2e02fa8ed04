import { addons, type State } from 'storybook/manager-api';
import { brand } from './brand.ts';

/** The pages to read have nothing to set in the panel, and need its room. */
const pages = ['welcome', 'all-messages'];

addons.setConfig({
  theme: brand,
  layoutCustomisations: {
    showPanel: ({ storyId }: State, isShown: boolean) =>
      isShown && !pages.some((page) => String(storyId).startsWith(page)),
  },
});
