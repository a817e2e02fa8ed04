import type { Preview } from '@storybook/react-vite';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { configure } from 'storybook/test';
import './page.css';
import 'face-status-kit/styles.css';
import { brand } from './brand.ts';
import { globalTypes, initialToolbars } from './toolbars.ts';
import { withToolbars } from './withToolbars.tsx';

// In ms. A busy machine may need several seconds to show a story.
configure({ asyncUtilTimeout: 20_000 });

/** Removes the quotes that docgen adds around each default value. */
const unquoteDefaults: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const summary = argType.table?.defaultValue?.summary?.replace(/^"(.*)"$/, '$1');
      return [name, summary ? { ...argType, table: { ...argType.table, defaultValue: { summary } } } : argType];
    }),
  );

export default {
  argTypesEnhancers: [unquoteDefaults],
  decorators: [withToolbars],
  globalTypes,
  initialGlobals: { ...initialToolbars },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { theme: brand, codePanel: true },
    controls: { expanded: true },
    viewport: {
      options: {
        narrow: { name: 'Narrowest, 320 × 640', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        phone: { name: 'Phone, 360 × 740', styles: { width: '360px', height: '740px' }, type: 'mobile' },
        laptop: { name: 'Laptop, 1280 × 800', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
        kiosk: { name: 'Kiosk, 1080 × 1920', styles: { width: '1080px', height: '1920px' }, type: 'other' },
        wideKiosk: { name: 'Wide kiosk, 1920 × 1080', styles: { width: '1920px', height: '1080px' }, type: 'other' },
        smallKiosk: { name: 'Small kiosk, 800 × 480', styles: { width: '800px', height: '480px' }, type: 'other' },
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'All messages',
          'Review',
          ['Gallery', 'Stress views', 'Content rules'],
          'Messages',
          [
            'Success',
            'General error',
            'Business process warning',
            'Resource not found',
            'Data format error',
            'Image error',
            'Procedural error',
            'PeduliLindungi error',
            'Conditions',
            'Live camera',
            'Progress',
            'Unknown code',
          ],
          'Component',
          ['StatusMessage', 'Actions', 'Moments', 'Your own codes', 'Announcing', 'Parts', 'Places'],
          'Hook',
          'Provider',
          'Kiosk',
          'Pictograms',
          'Guides',
          'Screens',
        ],
      },
    },
  },
} satisfies Preview;
