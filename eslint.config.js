import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const peersOnly = {
  regex: '^(?!\\.|react($|/)|i18next$|@testing-library/react$)',
  message: 'The kit imports nothing at run time but its peers: another dependency needs a reason in the README.',
};

const noReact = { regex: '^react($|/)', message: 'This part of the kit runs without React.' };

/** The folders of `src` that draw, or that follow what is drawn. */
const withReact = ['pictogram', 'message', 'capture', 'kiosk'];

/** The folders beside `src`, which it never imports. */
const outsideOfSrc = ['mock-api', 'examples', 'tools', 'stories', 'test', 'scripts'];

/** Only the type may come in: the ids are the names of the drawings, and a value would bring in every drawing. */
const pictogramIdTypeOnly = {
  regex: '/pictogram/pictogramIds\\.ts$',
  allowTypeImports: true,
  message: 'Import only the type: `import type { PictogramId }`. The value brings in every drawing.',
};

/** What a part of `src` may not import: some folders of `src`, what is outside of it, and other packages. */
function imports(files, forbiddenFolders, ...more) {
  const folders = [...forbiddenFolders, ...outsideOfSrc].join('|');
  const oneWay = {
    regex: `^\\.{1,2}/(?!.*pictogram/pictogramIds\\.ts$)(.*/)?(${folders})/`,
    message:
      'Imports go one way: catalogue ← text ← message ← capture, kiosk. `response` knows only the catalogue, `pictogram` nothing. Of `pictogram`, the catalogue and the texts know only the type PictogramId.',
  };
  const patterns = [peersOnly, oneWay, ...more];
  if (forbiddenFolders.includes('pictogram')) patterns.push(pictogramIdTypeOnly);
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export default defineConfig(
  // `src/env.d.ts` is for the build alone, which knows no Node.js.
  globalIgnores([
    'dist',
    // What the build writes beside it.
    'styles*.css.d.ts',
    'locales/*.d.cts',
    'storybook-static',
    '.cache',
    '**/*.generated.*',
    'test/peers',
    'test/stylesheets',
    'test/package/app/**/*.{ts,tsx}',
    'test/matrix/apps',
    'src/env.d.ts',
  ]),
  js.configs.recommended,
  // oxlint checks the rules that need types, in a tenth of the time: see .oxlintrc.json.
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  reactHooks.configs.flat['recommended-latest'],
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, destructuredArrayIgnorePattern: '^_' },
      ],
      // `{ [language: string]: … }` says what the key is.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
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
  { files: ['src/**'], ignores: ['src/utils/warnOnce.ts'], rules: { 'no-console': 'error' } },
  imports('src/*', []),
  imports('src/{core,attendant}.ts', [...withReact], noReact),
  imports('src/catalogue/**', ['text', 'response', ...withReact], noReact),
  imports('src/response/**', ['text', ...withReact], noReact),
  imports('src/text/**', ['response', ...withReact], noReact),
  imports('src/pictogram/**', ['catalogue', 'text', 'response', 'message', 'capture', 'kiosk']),
  imports(
    'src/pictogram/drawings/**',
    ['catalogue', 'text', 'response', 'message', 'capture', 'kiosk', 'utils'],
    noReact,
  ),
  imports('src/message/**', ['response', 'capture', 'kiosk']),
  imports('src/capture/**', ['response', 'kiosk']),
  imports(
    'src/capture/{assessFrame,assessFrameLimits,measureFrame,stabilizerLimits}.ts',
    ['response', ...withReact],
    noReact,
  ),
  imports('src/kiosk/**', ['response', 'capture']),
  imports('src/testing/**', ['response', 'capture', 'kiosk'], noReact),

  {
    // A busy machine makes such a test fail. Cost belongs in `bench/`; a test counts work, or uses a fake clock.
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['CallExpression[callee.name="expect"]', 'BinaryExpression[operator=/^[<>]=?$/]'].map((comparison) => ({
          selector: `${comparison} CallExpression[callee.object.name=/^(performance|Date)$/][callee.property.name="now"]`,
          message: 'A test compares no wall-clock times: count calls, reads or changes, or set a fake clock.',
        })),
      ],
    },
  },
  { files: ['test/**', 'stories/**', 'bench/**'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  {
    // Plain Node.js scripts.
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'AbortController', 'postMessage'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
