/** A row of the matrix: a small app, the versions of the tools that it is built with, and how it is checked. */
export interface MatrixApp {
  /** The id in `npm run matrix -- <id>` and in results.json. A part up to a hyphen selects all that begin with it. */
  readonly id: string;
  /** The tool and how it is used, as the table shows it. */
  readonly title: string;
  /** The folder in `apps/`. */
  readonly folder: string;
  /** Files and folders of `apps/` that are copied into the app too: from → to. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Versions that replace those in the folder's package.json, for example `{ vite: '5' }`. */
  readonly versions?: Readonly<Record<string, string>>;
  /** The packages whose installed versions the table shows. */
  readonly tools: readonly string[];
  /** Commands to run in the app, in this order. Programs of installed packages are on the path. */
  readonly commands: readonly string[];
  /** The page to open in the browser afterwards. Left out for an app without a page. */
  readonly page?: ServedPage;
  /** Finds the number of passed tests in what the last command printed, as the first group. For test runners. */
  readonly passedTests?: RegExp;
  /** The least version of Node.js that the tool runs in. An older one does not try the app. */
  readonly needsNode?: number;
  /** A remark for the table: a setting that the tool needs, or a limit. */
  readonly notes?: string;
}

/** A page of an app and where to find it. */
export type ServedPage = (StaticPage | ServerPage) & {
  /** The paths of the English and the Indonesian page. @default '/' for both: the app follows the browser's language */
  readonly paths?: Readonly<Record<'en' | 'id', string>>;
  /** Whether the HTML of the first answer contains the message. */
  readonly isServerRendered?: boolean;
  /** Computed styles that the app itself changes: `selector property` → value. See findLookProblems.ts. */
  readonly ownLook?: Readonly<Record<string, string>>;
};

/** Files that a build wrote. */
export interface StaticPage {
  /** The folder that the build wrote. */
  readonly staticFolder: string;
  /** The `Content-Security-Policy` header of each answer. @default none */
  readonly policy?: string;
}

/** A server that the app starts itself. It listens on the port in the environment variable PORT. */
export interface ServerPage {
  readonly startCommand: string;
}
