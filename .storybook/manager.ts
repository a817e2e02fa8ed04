import { addons } from 'storybook/manager-api';
import { brand } from './brand.ts';

/** The stories that are pages to read: they have no controls, and need the space of the panel. */
const pages = ['welcome', 'all-messages', 'review'];

addons.setConfig({
  theme: brand,
  layoutCustomisations: {
    showPanel: ({ storyId = '' }: { readonly storyId?: string | undefined }, isShown: boolean) =>
      isShown && !pages.some((page) => storyId.startsWith(page)),
  },
});
