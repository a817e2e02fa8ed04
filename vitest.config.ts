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

/** What tests read by `inject`: see test/support/sweep.ts. */
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
  readonly peers?: Alias[];
}

/** Returns what all projects that run in Node.js have in common. */
function nodeProject({ include, exclude, peers = [] }: NodeProject) {
  return {
    plugins: [react()],
    resolve: { alias: [...kit, ...peers] },
    test: { include, exclude: ['**/node_modules/**', ...(exclude ?? [])], provide, ...timeouts },
  };
}

/**
 * Returns a project whose tests draw components in jsdom. Each file gets a page and modules of its own, in a context of
 * `node:vm`: jsdom itself is loaded once, so that such a file needs half the time of one in a process of its own.
 */
function pageProject(project: NodeProject): TestProjectConfiguration {
  const { test, ...rest } = nodeProject(project);
  const setupFiles = ['test/support/setup.ts'];
  return {
    ...rest,
    // Else Vite searches all pages of the project for packages to prepare for a browser.
    environments: { __vitest_vm__: { optimizeDeps: { noDiscovery: true, include: [] } } },
    test: { ...test, name: project.name, environment: 'jsdom', pool: 'vmForks', setupFiles },
  };
}

/**
 * Returns a project whose tests need no page. Its files share their modules, which saves a third of the time, so they
 * cannot use `vi.mock`. A file with `// @vitest-environment jsdom` gets a page.
 */
function pagelessProject(project: NodeProject): TestProjectConfiguration {
  const { test, ...rest } = nodeProject(project);
  const setupFiles = ['test/support/setupNode.ts'];
  return { ...rest, test: { ...test, name: project.name, environment: 'node', isolate: false, setupFiles } };
}

/** Returns a project whose tests render on a server and adopt the HTML in a jsdom of their own, without a global page. */
function serverProject(project: NodeProject): TestProjectConfiguration {
  const { test, ...rest } = nodeProject(project);
  const setupFiles = ['test/support/setup.ts'];
  return { ...rest, test: { ...test, name: project.name, environment: 'node', setupFiles } };
}

/** Tests that render on a server. */
const serverTests = 'test/unit/**/*server.test.tsx';

/** Tests in .tsx files draw components; tests in .ts files start faster without a page. */
const unitProjects = [
  pageProject({ name: 'unit', include: ['test/unit/**/*.test.tsx'], exclude: [serverTests] }),
  pagelessProject({ name: 'unit, no page', include: ['test/unit/**/*.test.ts'] }),
  serverProject({ name: 'unit, server', include: [serverTests] }),
];

/** What React 18 may do in another way: effects, refs, batches of updates, and the adoption of a server's HTML. */
const react18Tests = [
  'test/unit/conformance/*.test.tsx',
  'test/unit/message/{announcing,commands,focus}.test.tsx',
  'test/unit/kiosk/{KioskStatus,useSpokenStatus}.test.tsx',
  'test/unit/capture/useStableStatus.test.tsx',
];

const react18Peers = aliasPeers({
  react: 'react',
  'react-dom': 'react-dom',
  '@testing-library/react': '@testing-library/react',
});

const react18Projects = [
  pageProject({
    name: 'react 18',
    include: isWhole
      ? ['test/unit/{text,message,testing,conformance,pictogram,capture,kiosk}/**/*.test.tsx']
      : react18Tests,
    // Hostile values, and what depends on i18next alone, run once with the React version that the project is built with.
    exclude: ['**/hostile*', '**/language*', serverTests],
    peers: react18Peers,
  }),
  serverProject({ name: 'react 18, server', include: [serverTests], peers: react18Peers }),
];

/** The tests that depend on i18next, once more with other major versions: the oldest and the newest, or all. */
const i18nextProjects = (isWhole ? ['23', '24', '25', '27'] : ['23', '27']).flatMap((major) => {
  const peers = aliasPeers({ i18next: `i18next-${major}` });
  const always = [
    'test/unit/text/guestInI18next*.test.ts',
    'test/unit/message/language.test.tsx',
    'test/unit/app/besideReactI18next.test.tsx',
  ];
  const forReleases = ['test/unit/text/resolveStatusMessage*.test.ts', 'test/unit/message/language*.test.tsx'];
  const page = pageProject({
    name: `i18next ${major}`,
    include: isWhole ? [...always, ...forReleases] : always,
    exclude: [serverTests],
    peers,
  });
  const server = serverProject({ name: `i18next ${major}, server`, include: [serverTests], peers });
  return isWhole ? [page, server] : [page];
});

/** Tests of the tools and of the mock API: `// @vitest-environment jsdom` in the few files that draw something. */
const toolProjects = [
  pagelessProject({ name: 'copy tools', include: ['tools/copy/test/**/*.test.{ts,tsx}'] }),
  pagelessProject({ name: 'mock api', include: ['mock-api/test/**/*.test.{ts,tsx}'] }),
];

// Named, so that the first run on a fresh machine does not find them half-way through a test and start again.
const optimizeDeps = {
  include: [
    '@guidepup/virtual-screen-reader',
    '@tanstack/react-query',
    '@testing-library/user-event',
    '@vladmandic/face-api',
    'axe-core',
    'axios',
    'diff',
    'flesch-kincaid',
    'i18next',
    'jsonc-parser',
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
const browserSetupFiles = ['test/support/setup.ts', 'test/browser/support/setup.ts'];

/** The tests of the project "browser" in Firefox and WebKit, if they are installed: see docs/browsers.md. */
const engineProjects = findEngines().map((browser): TestProjectConfiguration => ({
  plugins: [react(), serveWorker(), faultyServer()],
  resolve: { alias: kit },
  optimizeDeps: { include: [...optimizeDeps.include, '@vitest/browser/locators'] },
  test: {
    name: browser,
    include: process.env.FSK_ENGINE_PART === '1' && !isWhole ? enginePart : allBrowserTests,
    setupFiles: browserSetupFiles,
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
      ...react18Projects,
      ...i18nextProjects,
      ...toolProjects,
      {
        plugins: [react(), serveWorker(), faultyServer()],
        resolve: { alias: kit },
        optimizeDeps,
        test: {
          name: 'browser',
          // Vitest's default leaves one core free.
          maxWorkers: availableParallelism(),
          include: allBrowserTests,
          setupFiles: browserSetupFiles,
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
          provide,
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
