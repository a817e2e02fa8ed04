// Runs in Node.js. Reads and compiles the stylesheets of the packages in test/stylesheets.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserCommand } from 'vitest/node';
import { layerStylesheet } from '../../../../scripts/build/layerStylesheet.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const require = createRequire(fromRoot('test/stylesheets/package.json'));
const read = (file: string) => readFileSync(require.resolve(file), 'utf8');

/** The utilities that the tests give to a message. */
const utilities = ['p-12', 'rounded-none', 'bg-red-100', 'border-0', 'mt-6'];

/** Compiles Tailwind 4 from an input stylesheet. */
async function compileTailwind4(css: string): Promise<string> {
  const { compile } = require('tailwindcss') as {
    compile: (css: string, options: object) => Promise<{ build: (candidates: readonly string[]) => string }>;
  };
  const loadStylesheet = (id: string, base: string) => {
    const name = id === 'tailwindcss' ? 'tailwindcss/index.css' : id;
    const path = name.startsWith('.') ? join(base, name) : require.resolve(name);
    return Promise.resolve({ path, base: dirname(path), content: readFileSync(path, 'utf8') });
  };
  const { build } = await compile(css, { base: fromRoot('test/stylesheets'), loadStylesheet });
  return build(utilities);
}

/** Compiles the preflight and the utilities of Tailwind 3. */
async function compileTailwind3(): Promise<string> {
  const postcss = require('postcss') as (plugins: unknown[]) => {
    process(css: string, options: object): Promise<{ css: string }>;
  };
  const tailwind = require('tailwindcss-3') as (config: object) => unknown;
  const plugin = tailwind({ content: [{ raw: utilities.join(' ') }] });
  const result = await postcss([plugin]).process('@tailwind base; @tailwind utilities;', { from: undefined });
  return result.css;
}

/** Renders an element on a server and returns the styles that Emotion writes for it. */
function renderStyles(type: unknown, props: object = {}): string {
  const { createElement } = require('react') as { createElement: (...values: unknown[]) => unknown };
  const { renderToString } = require('react-dom/server') as { renderToString: (element: unknown) => string };
  const html = renderToString(createElement(type, props));
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css).join('\n');
}

const shadcn = `@import 'tailwindcss';
@theme inline { --color-border: var(--border); --color-ring: var(--ring); --color-background: var(--background); }
:root { --border: oklch(0.92 0 0); --ring: oklch(0.7 0 0); --background: oklch(1 0 0); }
@layer base { * { @apply border-border outline-ring/50; } body { @apply bg-background; } }`;

const stylesheets: Readonly<Record<string, () => string | Promise<string>>> = {
  'antd reset': () => read('antd/dist/reset.css'),
  Bootstrap: () => read('bootstrap/dist/css/bootstrap.css'),
  'Chakra UI': () => {
    const { ChakraProvider, defaultSystem } = require('@chakra-ui/react') as Record<string, unknown>;
    return renderStyles(ChakraProvider, { value: defaultSystem });
  },
  Mantine: () => read('@mantine/core/styles.css'),
  'MUI CssBaseline': () => renderStyles((require('@mui/material') as Record<string, unknown>).CssBaseline),
  'normalize.css': () => read('normalize.css/normalize.css'),
  Pico: () => read('@picocss/pico/css/pico.css'),
  shadcn: () => compileTailwind4(shadcn),
  'Tailwind 3': compileTailwind3,
  'Tailwind 4': () => compileTailwind4("@import 'tailwindcss';"),
  'Tailwind 4, layers in order': () =>
    compileTailwind4("@layer theme, base, face-status-kit, components, utilities; @import 'tailwindcss';"),
};

/** Returns a published stylesheet as an app gets it. */
const readStylesheet: BrowserCommand<[name: string]> = async (_, name) => {
  const css = await stylesheets[name]?.();
  if (!css) throw new Error(`There is no stylesheet of ${name}.`);
  return css;
};

/** Returns `face-status-kit/styles.layered.css`. */
const readLayeredStylesheet: BrowserCommand = () => layerStylesheet(readFileSync(fromRoot('src/styles.css'), 'utf8'));

export const stylesheetCommands = { readStylesheet, readLayeredStylesheet };

declare module 'vitest/browser' {
  interface BrowserCommands {
    readStylesheet: (name: string) => Promise<string>;
    readLayeredStylesheet: () => Promise<string>;
  }
}
