import { addons } from 'storybook/manager-api';
import { brand } from './brand.ts';

/** The pages to read have nothing to set in the panel, and need its room. */
const pages = ['welcome', 'all-messages', 'review'];

addons.setConfig({
  theme: brand,
  layoutCustomisations: {
    showPanel: ({ storyId = '' }: { readonly storyId?: string | undefined }, isShown: boolean) =>
      isShown && !pages.some((page) => storyId.startsWith(page)),
  },
});
