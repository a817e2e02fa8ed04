/** Who may approve a text: roles, never names, since the file is in the repository. */
export const roles = ['product', 'legal', 'editor', 'operator'] as const;

/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** What was approved, by whom and when. */
export interface Approval {
  /** The text as it was then: another one is a draft. */
  readonly text: string;
  readonly role: Role;
  /** As in `2026-11-22` (ISO 8601). */
  readonly date: string;
}

/** By language, then by the path of the text, as in `codes.413.title`: what `tools/copy/approvals.json` holds. */
export type Approvals = Readonly<Record<string, Readonly<Record<string, Approval>>>>;
