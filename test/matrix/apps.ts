import type { MatrixApp, ServedPage } from './MatrixApp.ts';

/** The oldest React that the kit supports. */
const react18 = { react: '18', 'react-dom': '18', '@types/react': '18', '@types/react-dom': '18' };

/** Bundlers build the source of the Vite app. */
const viteSource = { 'vite/src': 'src' };
const faceCheck = 'shared/FaceCheck.tsx';

const distPage: ServedPage = { staticFolder: 'dist' };
const nextPage: ServedPage = { startCommand: 'next start', paths: { en: '/', id: '/id' }, isServerRendered: true };
const nextTools = ['next', 'react', 'typescript'];
const next15 = { next: '15', typescript: '5.4' };

const frameworks: readonly MatrixApp[] = [
  {
    id: 'vite',
    title: 'Vite, newest',
    folder: 'vite',
    tools: ['vite', 'react', 'typescript'],
    commands: ['tsc', 'vite build'],
    page: distPage,
  },
  {
    id: 'vite-csp',
    title: 'Vite, strict Content-Security-Policy',
    folder: 'vite',
    tools: ['vite', 'react'],
    commands: ['vite build'],
    page: {
      staticFolder: 'dist',
      policy: "default-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    notes: "`default-src 'self'`, trusted types required and none allowed",
  },
  {
    id: 'vite-oldest',
    title: 'Vite, oldest, with React 18',
    folder: 'vite',
    versions: { ...react18, vite: '5', '@vitejs/plugin-react': '4', typescript: '5.4' },
    tools: ['vite', 'react', 'typescript'],
    commands: ['tsc', 'vite build'],
    page: distPage,
  },
  {
    id: 'next-app-turbopack',
    title: 'Next, newest, App Router, Turbopack',
    folder: 'next-app',
    tools: nextTools,
    commands: ['next build'],
    page: nextPage,
  },
  {
    id: 'next-app-webpack',
    title: 'Next, newest, App Router, webpack',
    folder: 'next-app',
    tools: nextTools,
    commands: ['next build --webpack'],
    page: nextPage,
  },
  {
    id: 'next-pages-turbopack',
    title: 'Next, newest, Pages Router, Turbopack',
    folder: 'next-pages',
    shared: { [faceCheck]: 'components/FaceCheck.tsx' },
    tools: nextTools,
    commands: ['next build'],
    page: nextPage,
  },
  {
    id: 'next-pages-webpack',
    title: 'Next, newest, Pages Router, webpack',
    folder: 'next-pages',
    shared: { [faceCheck]: 'components/FaceCheck.tsx' },
    tools: nextTools,
    commands: ['next build --webpack'],
    page: nextPage,
  },
  {
    id: 'next-15-app-webpack',
    title: 'Next 15, App Router, webpack',
    folder: 'next-app',
    versions: next15,
    tools: nextTools,
    commands: ['next build'],
    page: nextPage,
  },
  {
    id: 'next-15-app-turbopack',
    title: 'Next 15, App Router, Turbopack',
    folder: 'next-app',
    versions: next15,
    tools: nextTools,
    commands: ['next build --turbopack'],
    page: nextPage,
  },
  {
    id: 'next-15-pages-webpack',
    title: 'Next 15, Pages Router, webpack',
    folder: 'next-pages',
    shared: { [faceCheck]: 'components/FaceCheck.tsx' },
    versions: next15,
    tools: nextTools,
    commands: ['next build'],
    page: nextPage,
  },
  {
    id: 'react-router',
    title: 'React Router 7, framework mode',
    folder: 'react-router',
    shared: { [faceCheck]: 'app/FaceCheck.tsx' },
    tools: ['react-router', 'vite', 'react', 'typescript'],
    commands: ['react-router typegen', 'tsc', 'react-router build'],
    page: { startCommand: 'react-router-serve ./build/server/index.js', isServerRendered: true },
  },
  {
    id: 'react-router-8',
    title: 'React Router 8, framework mode',
    folder: 'react-router',
    shared: { [faceCheck]: 'app/FaceCheck.tsx' },
    versions: {
      'react-router': '8',
      '@react-router/dev': '8',
      '@react-router/node': '8',
      '@react-router/serve': '8',
    },
    needsNode: 22,
    tools: ['react-router', 'vite', 'react', 'typescript'],
    commands: ['react-router typegen', 'tsc', 'react-router build'],
    page: { startCommand: 'react-router-serve ./build/server/index.js', isServerRendered: true },
  },
  {
    id: 'astro',
    title: 'Astro 5, island',
    folder: 'astro',
    shared: { [faceCheck]: 'src/components/FaceCheck.tsx' },
    tools: ['astro', '@astrojs/react', 'react'],
    commands: ['astro build'],
    page: { staticFolder: 'dist', paths: { en: '/', id: '/id/' }, isServerRendered: true },
  },
  {
    id: 'astro-7',
    title: 'Astro 7, island',
    folder: 'astro',
    shared: { [faceCheck]: 'src/components/FaceCheck.tsx' },
    versions: { astro: '7', '@astrojs/react': '7' },
    needsNode: 22,
    tools: ['astro', '@astrojs/react', 'react'],
    commands: ['astro build'],
    page: { staticFolder: 'dist', paths: { en: '/', id: '/id/' }, isServerRendered: true },
  },
  {
    id: 'preact',
    title: 'Preact through preact/compat, Vite',
    folder: 'preact',
    shared: viteSource,
    tools: ['preact', '@preact/preset-vite', 'vite'],
    commands: ['vite build'],
    page: distPage,
    notes: 'The kit does not promise Preact.',
  },
];

const bundlers: readonly MatrixApp[] = [
  {
    id: 'parcel',
    title: 'Parcel 2 without settings',
    folder: 'parcel',
    shared: viteSource,
    tools: ['parcel', 'react'],
    commands: ['parcel build index.html'],
    page: distPage,
  },
  {
    id: 'webpack',
    title: 'webpack 5, ts-loader',
    folder: 'webpack',
    shared: viteSource,
    tools: ['webpack', 'ts-loader', 'react', 'typescript'],
    commands: ['webpack --mode production'],
    page: distPage,
  },
  {
    id: 'rspack',
    title: 'Rspack',
    folder: 'rspack',
    shared: viteSource,
    tools: ['@rspack/core', 'react'],
    commands: ['rspack build --mode production'],
    page: distPage,
  },
  {
    id: 'rsbuild',
    title: 'Rsbuild',
    folder: 'rsbuild',
    shared: viteSource,
    tools: ['@rsbuild/core', 'react'],
    commands: ['rsbuild build'],
    page: distPage,
  },
  {
    id: 'esbuild',
    title: 'esbuild',
    folder: 'esbuild',
    shared: viteSource,
    tools: ['esbuild', 'react'],
    commands: ['esbuild src/main.tsx --bundle --minify --jsx=automatic --outfile=public/main.js'],
    page: { staticFolder: 'public' },
  },
  {
    id: 'rollup',
    title: 'Rollup 4',
    folder: 'rollup',
    shared: viteSource,
    tools: ['rollup', 'react', 'typescript'],
    commands: ['rollup --config'],
    page: { staticFolder: 'public' },
    notes: 'Rollup says that it ignores `"use client"`. That is harmless.',
  },
];

const tailwindScreen = { 'shared/tailwind/FaceCheck.tsx': 'src/FaceCheck.tsx' };
const kitLast = { ...tailwindScreen, 'shared/tailwind/kitLast.tsx': 'src/main.tsx' };
const kitFirst = { ...tailwindScreen, 'shared/tailwind/kitFirst.tsx': 'src/main.tsx' };
const tailwindTools = ['tailwindcss', 'vite', 'react'];
/** The screen has the utilities `rounded-none` and `p-12`. */
const utilitiesWin: ServedPage = {
  ...distPage,
  ownLook: { ':scope padding-top': '48px', ':scope border-top-left-radius': '0px' },
};

const stylesheets: readonly MatrixApp[] = [
  {
    id: 'tailwind-3-kit-last',
    title: "Tailwind 3, then the kit's stylesheet",
    folder: 'tailwind-3',
    shared: kitLast,
    tools: tailwindTools,
    commands: ['vite build'],
    page: utilitiesWin,
    notes: 'Utilities on the message win.',
  },
  {
    id: 'tailwind-3-kit-first',
    title: "The kit's stylesheet, then Tailwind 3",
    folder: 'tailwind-3',
    shared: kitFirst,
    tools: tailwindTools,
    commands: ['vite build'],
    page: utilitiesWin,
    notes: 'Utilities on the message win.',
  },
  {
    id: 'tailwind-4-kit-last',
    title: "Tailwind 4, then the kit's stylesheet",
    folder: 'tailwind-4',
    shared: kitLast,
    tools: tailwindTools,
    commands: ['vite build'],
    page: distPage,
    notes: 'The look of the kit. Utilities need `styles.layered.css`.',
  },
  {
    id: 'tailwind-4-kit-first',
    title: "The kit's stylesheet, then Tailwind 4",
    folder: 'tailwind-4',
    shared: kitFirst,
    tools: tailwindTools,
    commands: ['vite build'],
    page: distPage,
    notes: 'The look of the kit. Utilities need `styles.layered.css`.',
  },
  {
    id: 'tailwind-4-layered',
    title: 'Tailwind 4, styles.layered.css',
    folder: 'tailwind-4',
    shared: {
      ...tailwindScreen,
      'shared/tailwind/layered.css': 'src/index.css',
      'shared/tailwind/layered.tsx': 'src/main.tsx',
    },
    tools: tailwindTools,
    commands: ['vite build'],
    page: utilitiesWin,
    notes: 'Utilities on the message win, see [Theming](theming.md).',
  },
];

const vitestCommand = (environment: string) => `vitest run --environment ${environment}`;
const vitestCount = /Tests +(\d+) passed/;
const jestCount = /Tests: +(\d+) passed/;
const jestTest = { 'shared/tests/jest.test.tsx': 'message.test.tsx' };
const vitestTest = { 'shared/tests/vitest.test.tsx': 'message.test.tsx' };
const jestNotes = 'Setting: `transformIgnorePatterns`, see [Tests of your app](testing.md).';

const testRunners: readonly MatrixApp[] = [
  {
    id: 'vitest-jsdom',
    title: 'Vitest 4, jsdom',
    folder: 'vitest',
    shared: vitestTest,
    tools: ['vitest', 'jsdom', 'react'],
    commands: [vitestCommand('jsdom')],
    passedTests: vitestCount,
  },
  {
    id: 'vitest-happy-dom',
    title: 'Vitest 4, happy-dom',
    folder: 'vitest',
    shared: vitestTest,
    tools: ['vitest', 'happy-dom', 'react'],
    commands: [vitestCommand('happy-dom')],
    passedTests: vitestCount,
  },
  {
    id: 'vitest-5',
    title: 'Vitest 5, newest jsdom',
    folder: 'vitest',
    shared: vitestTest,
    versions: { vitest: '5', jsdom: '31' },
    needsNode: 22,
    tools: ['vitest', 'jsdom', 'react'],
    commands: [vitestCommand('jsdom')],
    passedTests: vitestCount,
  },
  {
    id: 'jest-30',
    title: 'Jest 30, babel-jest',
    folder: 'jest',
    shared: jestTest,
    tools: ['jest', 'babel-jest', 'react'],
    commands: ['jest'],
    passedTests: jestCount,
    notes: jestNotes,
  },
  {
    id: 'jest-29',
    title: 'Jest 29, babel-jest',
    folder: 'jest',
    shared: jestTest,
    versions: { jest: '29', 'babel-jest': '29', 'jest-environment-jsdom': '29' },
    tools: ['jest', 'babel-jest', 'react'],
    commands: ['jest'],
    passedTests: jestCount,
    notes: jestNotes,
  },
  {
    id: 'ts-jest',
    title: 'ts-jest',
    folder: 'ts-jest',
    shared: jestTest,
    tools: ['jest', 'ts-jest', 'typescript'],
    commands: ['jest'],
    passedTests: jestCount,
    notes: jestNotes,
  },
  {
    id: 'next-jest',
    title: 'next/jest',
    folder: 'next-jest',
    shared: { ...jestTest, 'next-app/app': 'app' },
    tools: ['jest', 'next'],
    commands: ['jest'],
    passedTests: jestCount,
    notes: 'Setting: `transpilePackages`, see [Tests of your app](testing.md).',
  },
  {
    id: 'node-test',
    title: "Node's test runner: global-jsdom, server, `require()`",
    folder: 'node-test',
    tools: ['global-jsdom', 'tsx', 'react'],
    commands: ['node --import tsx --test test/message.test.tsx test/server.test.tsx test/require.test.cjs'],
    passedTests: /pass (\d+)/,
  },
];

/** The package is ES modules, so the app is one too. */
const resolutions = {
  bundler: '--module esnext --moduleResolution bundler',
  node16: '--module node16 --moduleResolution node16',
  nodenext: '--module nodenext --moduleResolution nodenext',
  node10: '--module esnext --moduleResolution node10',
};
type Resolution = keyof typeof resolutions;

function createTypeCheck(version: string, names: readonly Resolution[]): MatrixApp {
  return {
    id: `typescript-${version}`,
    title: `TypeScript ${version}: ${names.join(', ')}`,
    folder: 'typescript',
    tools: [`typescript-${version}`, '@types/react', 'i18next'],
    commands: names.map((name) => `node node_modules/typescript-${version}/bin/tsc --project . ${resolutions[name]}`),
    notes: '`strict`, `exactOptionalPropertyTypes`, `skipLibCheck: false`',
  };
}

const typeChecks: readonly MatrixApp[] = [
  ...['5.1', '5.4', '5.9'].map((version) => createTypeCheck(version, ['bundler', 'node16', 'nodenext', 'node10'])),
  ...['6.0', '7.0'].map((version) => createTypeCheck(version, ['bundler', 'node16', 'nodenext'])),
];

/** Every row of the matrix, in the order of the table. Rows beside each other with the same packages install them once. */
export const apps: readonly MatrixApp[] = [...frameworks, ...bundlers, ...stylesheets, ...testRunners, ...typeChecks];
