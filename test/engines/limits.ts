import type { EngineName } from './Engine.ts';

/** What a test can need of an engine and its driver beside the web platform. */
export type EngineFeature =
  | 'forced colours'
  | 'print'
  | 'garbage collection'
  | 'key repeat'
  | 'font events'
  | 'no voices'
  | 'boxes behind an ellipsis';

/**
 * What an engine cannot do, and why. A test that needs it has to fail there, see `needs`: if it passes, the line goes.
 * Every other test has to pass.
 */
export const limits: Readonly<Record<EngineName, Partial<Readonly<Record<EngineFeature, string>>>>> = {
  chromium: {},
  firefox: {},
  webkit: {
    'forced colours': 'WebKitGTK has no forced colours, and follows no setting that could make them.',
    print: 'WebKitGTK’s driver cannot show a page as it is printed.',
    'key repeat': 'WebKitGTK’s driver sends no repeated events of a key that is held.',
    'garbage collection': 'WebKitGTK’s driver cannot tell the engine to free memory.',
    'font events': 'WebKit fires no `loadingdone` when fonts have loaded: WebKit bug 304091.',
    'no voices': 'WebKitGTK contains four voices, which no setting takes away.',
    'boxes behind an ellipsis': 'WebKit gives no boxes for the letters that an ellipsis hides.',
  },
};
