import type { LocaleFile } from './Locales.ts';
import type { Situation } from './Variant.ts';

/** A text of a locale file, or a text that a locale file lacks. */
export interface TextLocation {
  readonly kind: 'text';
  readonly language: string;
  readonly file: LocaleFile;
  /** For example `codes.413.title_kiosk`: the same in every language. */
  readonly path: string;
}

/** A message in one situation, which the kit builds from several texts. */
export interface MessageLocation extends Situation {
  readonly kind: 'message';
}

/** An entry of the file of approvals. */
export interface ApprovalLocation {
  readonly kind: 'approval';
  readonly language: string;
  readonly path: string;
}

/** The place that a finding is about. */
export type Location = TextLocation | MessageLocation | ApprovalLocation;

/** A problem of a text and how to fix it. */
export interface Problem {
  readonly problem: string;
  readonly fix: string;
}

/** A problem, the place where it is and the text there: empty where a text is missing. */
export interface LocatedProblem<Where extends Location = Location> extends Problem {
  readonly location: Where;
  readonly text: string;
}

/** A problem that a rule reports. */
export interface Finding extends LocatedProblem {
  /** The id of the rule. */
  readonly rule: string;
}

/**
 * Returns the situation of a message in brackets, for example ` (attendant, verify, kiosk, attempt 2)`. The commands are
 * in it only where the screen does not offer all of them: `offers tryAgain`.
 */
function formatSituation({ audience, privacy, operation, stage, setting, attempt, commands }: Situation): string {
  const facts = [
    audience === 'attendant' && 'attendant',
    privacy && 'privacy',
    operation,
    stage,
    setting,
    attempt > 1 && `attempt ${attempt}`,
    commands && `offers ${commands.join(' and ') || 'no command'}`,
  ].filter(Boolean);
  return facts.length > 0 ? ` (${facts.join(', ')})` : '';
}

/**
 * Returns a location for people to read: `locales/en/codes.json codes.413.title`, `locales/en message 413 (kiosk)` or
 * `tools/copy/approvals.json en codes.413.title`.
 */
export function formatLocation(location: Location): string {
  const { language } = location;
  switch (location.kind) {
    case 'text':
      return `locales/${language}/${location.file}.json ${location.path}`;
    case 'message':
      return `locales/${language} message ${location.code}${formatSituation(location)}`;
    case 'approval':
      return `tools/copy/approvals.json ${language} ${location.path}`;
  }
}
