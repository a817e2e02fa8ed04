import type { MatrixApp, ServedPage } from './MatrixApp.ts';

/** The screen of the Next, React Router and Astro apps. */
const faceCheck = 'shared/FaceCheck.tsx';

/** The newest version of the kit's oldest React. */
const react18 = { react: '18', 'react-dom': '18', '@types/react': '18', '@types/react-dom': '18' };

const vitePage: ServedPage = { staticFolder: 'dist' };
const nextPage: ServedPage = { startCommand: 'next start', paths: { en: '/', id: '/id' }, isServerRendered: true };
const nextTools = ['next', 'react', 'typescript'];

/** Every row of the matrix, in the order of the table. */
export const apps: readonly MatrixApp[] = [
  {
    id: 'vite',
    title: 'Vite, newest',
    folder: 'vite',
    tools: ['vite', 'react', 'typescript'],
    commands: ['tsc', 'vite build'],
    page: vitePage,
  },
  {
    id: 'vite-oldest',
    title: 'Vite, oldest, with React 18',
    folder: 'vite',
    versions: { ...react18, vite: '5', '@vitejs/plugin-react': '4', typescript: '5.4' },
    tools: ['vite', 'react', 'typescript'],
    commands: ['tsc', 'vite build'],
    page: vitePage,
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
  },
  {
    id: 'next-app-turbopack',
    title: 'Next, App Router, Turbopack',
    folder: 'next-app',
    tools: nextTools,
    commands: ['next build'],
    page: nextPage,
  },
  {
    id: 'next-pages-turbopack',
    title: 'Next, Pages Router, Turbopack',
    folder: 'next-pages',
    shared: { [faceCheck]: 'components/FaceCheck.tsx' },
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
    id: 'astro',
    title: 'Astro 5, island',
    folder: 'astro',
    shared: { [faceCheck]: 'src/components/FaceCheck.tsx' },
    tools: ['astro', '@astrojs/react', 'react'],
    commands: ['astro build'],
    page: { staticFolder: 'dist', paths: { en: '/', id: '/id/' }, isServerRendered: true },
  },
];
