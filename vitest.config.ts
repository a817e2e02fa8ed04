import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Alias } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/setup/findBrowser.mjs';
import { serveWorker } from './mock-api/serveWorker.ts';
import { cameraArguments, cameraCommands } from './test/camera/support/cameraCommands.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** In ms. A busy machine may take its time: this is for what hangs. */
const patience = 60_000;

/** Tests import the kit by its name, as an app does. */
const kit: Alias[] = [
  { find: /^face-status-kit$/, replacement: path('src/index.ts') },
  { find: /^face-status-kit\/styles\.css$/, replacement: path('src/styles.css') },
  { find: /^face-status-kit\/(\w+)$/, replacement: path('src/$1.ts') },
];

/** The unit tests, a project for those that draw something and one for those that need no page, and so no time for one. */
function unit(name: string, peers: Alias[] = [], rooms = '*'): TestProjectConfiguration[] {
  const shared = { plugins: [react()], resolve: { alias: [...kit, ...peers] } };
  return [
    {
      ...shared,
      test: {
        name,
        include: [`test/unit/${rooms}/**/*.test.tsx`],
        environment: 'jsdom',
        setupFiles: ['test/support/setup.ts'],
        testTimeout: patience,
      },
    },
    {
      ...shared,
      test: {
        name: `${name}, no page`,
        include: [`test/unit/${rooms}/**/*.test.ts`],
        environment: 'node',
        setupFiles: ['test/support/quietConsole.ts'],
        testTimeout: patience,
      },
    },
  ];
}

/** The unit tests once more with another version of a peer, in place of the one that the project is built with. */
function withPeers(name: string, packages: Record<string, string>, rooms: string): TestProjectConfiguration[] {
  const peers = Object.entries(packages).map(([find, version]) => ({
    find: new RegExp(`^${find}(?=$|/)`),
    replacement: path(`test/peers/node_modules/${version}`),
  }));
  return unit(`unit ${name}`, peers, rooms);
}

// Named, so that the first run on a fresh machine does not find them half-way through a test and start again.
const optimizeDeps = {
  include: [
    '@guidepup/virtual-screen-reader',
    '@tanstack/react-query',
    '@vladmandic/face-api',
    'axe-core',
    'axios',
    'diff',
    'flesch-kincaid',
    'i18next',
    'ky',
    'msw',
    'msw/browser',
    'pseudolocale',
    'react-i18next',
    'storybook/test',
    'syllable',
  ],
};

const executablePath = await findBrowser();

interface ChromiumOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly extraArguments?: readonly string[];
}

function chromium({ colorScheme = 'light', extraArguments = [] }: ChromiumOptions = {}) {
  const launchOptions = {
    args: [...browserArguments, ...extraArguments],
    ...(executablePath && { executablePath }),
  };
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    // What fades in is not yet what people read, nor what axe may judge. The tests of motion ask for it.
    provider: playwright({ launchOptions, contextOptions: { colorScheme, reducedMotion: 'reduce' } }),
    instances: [{ browser: 'chromium' as const }],
  };
}

export default defineConfig({
  test: {
    projects: [
      ...unit('unit'),
      ...withPeers(
        'react 18',
        { react: 'react', 'react-dom': 'react-dom', '@testing-library/react': '@testing-library/react' },
        '{text,message,server,testing,pictogram,capture,kiosk}',
      ),
      ...['23', '24', '25', '27'].flatMap((major) =>
        withPeers(`i18next ${major}`, { i18next: `i18next-${major}` }, '{text,message,server}'),
      ),
      {
        plugins: [react(), serveWorker()],
        resolve: { alias: kit },
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          testTimeout: patience,
          browser: chromium(),
        },
      },
      {
        // What needs a camera: a picture file plays one, and may be refused, lost or taken by another app.
        plugins: [react(), serveWorker()],
        resolve: { alias: kit },
        optimizeDeps,
        test: {
          name: 'camera',
          include: ['test/camera/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          // There is one camera.
          fileParallelism: false,
          testTimeout: patience,
          browser: { ...chromium({ extraArguments: cameraArguments }), commands: cameraCommands },
        },
      },
      {
        plugins: [storybookTest({ configDir: path('.storybook') })],
        test: { name: 'stories', testTimeout: patience, browser: chromium() },
      },
      {
        // Once more with the device in dark mode, which the stories follow: axe judges contrast there too.
        plugins: [storybookTest({ configDir: path('.storybook') })],
        test: { name: 'stories in the dark', testTimeout: patience, browser: chromium({ colorScheme: 'dark' }) },
      },
      {
        // What `npm run build` wrote, packed and used by an app of its own.
        test: { name: 'package', include: ['test/package/*.test.ts'], environment: 'node', testTimeout: patience },
      },
      {
        // What `npm run build:storybook` wrote.
        test: {
          name: 'built storybook',
          include: ['test/storybook/*.test.ts'],
          environment: 'node',
          testTimeout: patience,
        },
      },
    ],
  },
});
