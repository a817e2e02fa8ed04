import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Alias } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/setup/findBrowser.mjs';
import { findEngines } from './scripts/setup/findEngines.mjs';
import { serveWorker } from './mock-api/serveWorker.ts';
import { faultyServer } from './test/browser/response/support/faultyServer.ts';
import { stylesheetCommands } from './test/browser/stylesheets/support/stylesheetCommands.ts';
import { cameraArguments, cameraCommands } from './test/camera/support/cameraCommands.ts';
import { engineCommands } from './test/engines/vitest/engineCommands.ts';
import { webDriver } from './test/engines/vitest/provider.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/**
 * Whether to test every version of React and i18next, and every case of the tests that have a wide and a narrow form.
 * `npm test -- --whole` sets the variable, for releases. Without it, CI runs the cases that find most faults.
 */
const isWhole = process.env.FSK_WHOLE === '1';

/** In ms. Generous, since the machine may be busy: they only end tests, hooks and polls that hang. */
const timeouts = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 60_000 } } };

/** What tests read by `inject`: see test/browser/support/sweep.ts. */
const provide = { wholeSweep: isWhole };

/** Lets tests import the kit by its name, as an app does. */
const kit: Alias[] = [
  { find: /^face-status-kit$/, replacement: path('src/index.ts') },
  { find: /^face-status-kit\/styles\.css(\?.*)?$/, replacement: `${path('src/styles.css')}$1` },
  { find: /^face-status-kit\/(\w+)$/, replacement: path('src/$1.ts') },
];

/** Replaces packages by the versions in test/peers. */
function aliasPeers(packages: Readonly<Record<string, string>>): Alias[] {
  return Object.entries(packages).map(([name, folder]) => ({
    find: new RegExp(`^${name}(?=$|/)`),
    replacement: path(`test/peers/node_modules/${folder}`),
  }));
}

interface NodeProject {
  readonly name: string;
  readonly include: string[];
  readonly exclude?: string[];
  readonly environment: 'jsdom' | 'node';
  /** Whether each file gets its own modules. Files that share them are a third faster, but cannot use `vi.mock`. */
  readonly isolate?: boolean;
  readonly peers?: Alias[];
}

/** Returns a project that runs in Node.js. A file chooses the other environment by `// @vitest-environment …`. */
function nodeProject({
  name,
  include,
  exclude,
  environment,
  isolate = true,
  peers = [],
}: NodeProject): TestProjectConfiguration {
  return {
    plugins: [react()],
    resolve: { alias: [...kit, ...peers] },
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', ...(exclude ?? [])],
      environment,
      isolate,
      setupFiles: [environment === 'jsdom' ? 'test/support/setup.ts' : 'test/support/setupNode.ts'],
      ...timeouts,
    },
  };
}

/** Tests in .tsx files draw components and need jsdom; tests in .ts files start faster without it. */
const unitProjects = [
  nodeProject({ name: 'unit', include: ['test/unit/**/*.test.tsx'], environment: 'jsdom' }),
  nodeProject({ name: 'unit, no page', include: ['test/unit/**/*.test.ts'], environment: 'node', isolate: false }),
];

/** What React 18 may do in another way: effects, refs, batches of updates, and the adoption of a server's HTML. */
const react18Tests = [
  'test/unit/{server,conformance}/*.test.tsx',
  'test/unit/**/*server.test.tsx',
  'test/unit/message/{StatusMessage,announcing,commands,fade,focus}.test.tsx',
  'test/unit/kiosk/{KioskStatus,useSessionTimeout,useSpokenStatus}.test.tsx',
  'test/unit/capture/useStableStatus.test.tsx',
];

const react18 = nodeProject({
  name: 'react 18',
  include: isWhole
    ? ['test/unit/{text,message,server,testing,conformance,pictogram,capture,kiosk}/**/*.test.tsx']
    : react18Tests,
  // Hostile values, and what depends on i18next alone, run once with the React version that the project is built with.
  exclude: ['**/hostile*', '**/language*'],
  environment: 'jsdom',
  peers: aliasPeers({
    react: 'react',
    'react-dom': 'react-dom',
    '@testing-library/react': '@testing-library/react',
  }),
});

/** The tests that depend on i18next, once more with other major versions: the oldest and the newest, or all. */
const i18nextMajors = (isWhole ? ['23', '24', '25', '27'] : ['23', '27']).map((major) =>
  nodeProject({
    name: `i18next ${major}`,
    include: [
      'test/unit/text/guestInI18next*.test.ts',
      'test/unit/message/language.test.tsx',
      'test/unit/app/besideReactI18next.test.tsx',
      ...(isWhole
        ? [
            'test/unit/text/resolveStatusMessage*.test.ts',
            'test/unit/message/language*.test.tsx',
            'test/unit/server/*.test.tsx',
          ]
        : []),
    ],
    environment: 'jsdom',
    peers: aliasPeers({ i18next: `i18next-${major}` }),
  }),
);

/** Tests of the tools and of the mock API: `// @vitest-environment jsdom` in the few files that draw something. */
const toolProjects = [
  nodeProject({
    name: 'copy tools',
    include: ['tools/copy/test/**/*.test.{ts,tsx}'],
    environment: 'node',
    isolate: false,
  }),
  nodeProject({ name: 'mock api', include: ['mock-api/test/**/*.test.{ts,tsx}'], environment: 'node' }),
];

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
    'valibot',
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

/** The browser tests that `npm test` runs in Firefox and WebKit too: what differs most between engines. */
const enginePart = [
  'test/browser/{announcingPlace,liveRegions,shadowRoot,keyboard,focus,motion,colours}.test.tsx',
  'test/browser/kiosk/{fits,leaving}.test.tsx',
  'test/browser/response/*.test.{ts,tsx}',
];
const allBrowserTests = ['test/browser/**/*.test.{ts,tsx}'];

/** The tests of the project "browser" in Firefox and WebKit, if they are installed: see docs/browsers.md. */
const engineProjects = findEngines().map((browser): TestProjectConfiguration => ({
  plugins: [react(), serveWorker(), faultyServer()],
  resolve: { alias: kit },
  optimizeDeps: { include: [...optimizeDeps.include, '@vitest/browser/locators'] },
  test: {
    name: browser,
    include: process.env.FSK_ENGINE_PART === '1' && !isWhole ? enginePart : allBrowserTests,
    setupFiles: ['test/support/setup.ts'],
    // Only the page in front has the focus.
    fileParallelism: false,
    provide,
    ...timeouts,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      // In ms. Two more browsers start beside all else.
      connectTimeout: 300_000,
      provider: webDriver,
      commands: { ...stylesheetCommands, ...engineCommands },
      instances: [{ browser }],
    },
  },
}));

export default defineConfig({
  test: {
    // Longer than this counts as slow in the report, in ms.
    slowTestThreshold: 2_000,
    // Vitest's default leaves one core free: on two cores, files would run one after the other.
    maxWorkers: availableParallelism(),
    projects: [
      ...unitProjects,
      react18,
      ...i18nextMajors,
      ...toolProjects,
      {
        plugins: [react(), serveWorker(), faultyServer()],
        resolve: { alias: kit },
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          provide,
          ...timeouts,
          browser: { ...chromium(), commands: { ...stylesheetCommands, ...engineCommands } },
        },
      },
      ...engineProjects,
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
          ...timeouts,
          browser: {
            ...chromium({ extraArguments: cameraArguments }),
            commands: { ...cameraCommands, ...engineCommands },
          },
        },
      },
      {
        // Storybook's plugin does not read its own Vite configuration, which resolves the kit to its source.
        extends: '.storybook/vite.config.ts',
        plugins: [storybookTest({ configDir: path('.storybook') })],
        // Stories share one page, as in Storybook: to load it again for each file takes longer than its stories.
        test: {
          name: 'stories',
          setupFiles: ['.storybook/checkDarkContrast.ts'],
          ...timeouts,
          isolate: false,
          browser: { ...chromium(), commands: engineCommands },
        },
      },
      {
        // What `npm run build` wrote, packed and used by an app of its own.
        test: {
          name: 'package',
          include: ['test/package/*.test.ts'],
          environment: 'node',
          globalSetup: 'test/package/support/packOnce.ts',
          ...timeouts,
        },
      },
      {
        // What `npm run build:storybook` wrote.
        test: {
          name: 'built storybook',
          include: ['test/storybook/*.test.ts'],
          environment: 'node',
          ...timeouts,
        },
      },
    ],
  },
});
