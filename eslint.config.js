import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const peersOnly = {
  regex: '^(?!\\.|react($|/)|i18next$|@testing-library/react$)',
  message: 'The kit imports nothing at run time but its peers: another dependency needs a reason in the README.',
};

const noReact = { regex: '^react($|/)', message: 'This part of the kit runs without React.' };

/** The rooms of `src` that draw, or follow what is drawn. */
const withReact = ['pictogram', 'message', 'capture', 'kiosk'];

/** What a part of `src` may not import: the rooms that stay shut to it, and what else. */
function imports(files, shutRooms, ...more) {
  const oneWay = {
    regex: `^\\.{1,2}/(.*/)?(${[...shutRooms, 'mock-api', 'examples', 'tools', 'stories', 'test', 'scripts'].join('|')})/`,
    message:
      'Imports go one way: catalogue ← text ← message ← capture, kiosk; pictogram and response know only catalogue.',
  };
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns: [peersOnly, oneWay, ...more] }] } };
}

export default defineConfig(
  // `src/env.d.ts` is for the build alone, which knows no Node.js.
  globalIgnores([
    'dist',
    'storybook-static',
    '.cache',
    '**/*.generated.*',
    'test/peers',
    'test/package/app',
    'src/env.d.ts',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat['recommended-latest'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `{ [language: string]: … }` says what the key is, and `StatusCode | number` what the number mostly is.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },

  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'A file is named after what it exports: name the export.' },
      ],
    },
  },
  { files: ['src/**'], ignores: ['src/warnOnce.ts'], rules: { 'no-console': 'error' } },
  imports('src/*', []),
  imports('src/{core,attendant,warnOnce}.ts', [...withReact], noReact),
  imports('src/catalogue/**', ['text', 'response', ...withReact], noReact),
  imports('src/response/**', ['text', ...withReact], noReact),
  imports('src/text/**', ['response', ...withReact], noReact),
  imports('src/pictogram/**', ['text', 'response', 'message', 'capture', 'kiosk']),
  imports('src/message/**', ['response', 'capture', 'kiosk']),
  imports('src/capture/**', ['response', 'kiosk']),
  imports('src/kiosk/**', ['response', 'capture']),
  imports('src/testing/**', ['response', 'capture', 'kiosk'], noReact),

  { files: ['test/**', 'stories/**', 'bench/**'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  {
    // Plain Node.js scripts have no types to be checked by.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(['process', 'console', 'URL', 'AbortController'].map((name) => [name, 'readonly'])),
    },
  },
);
