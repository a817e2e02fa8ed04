/** How the mock API answers: what the vendor's documentation leaves open, and what differs between servers. */
export interface FaceApiSettings {
  /** The galleries that each client owns, by access token. */
  clients: { readonly [accessToken: string]: readonly string[] };
  /** A flat body as the vendor documents it, or a body wrapped in `risetai` as a reseller sends it. */
  bodyShape: 'flat' | 'wrapped';
  /** Flags and scores as booleans and numbers, or as text: `"verified": "false"`. `status` is always text. */
  valueTypes: 'typed' | 'text';
  /** A face that does not match: status 411, or the documented 200 with `verified: false` or an empty `return`. */
  mismatch: 'status' | 'flag';
  /** HTTP status 200 for every answer, or the status of the body (500 for 600 and above, which HTTP does not have). */
  httpStatus: 'always200' | 'sameAsBody';
  /** How long an answer takes, in ms, in addition to the time of the face detector. */
  delayMs: number;
  /** The answer to every well-formed request, for example `{ status: 500 }`. `null`: the request decides. */
  forcedAnswer: { readonly status: number; readonly fields?: AnswerFields } | null;
  /** The names of registered people by NIK. Enrolment checks it first. `null`: no check. */
  registry: { readonly [nik: string]: string } | null;
  /** Whether every face wears a mask, which the detector cannot see. A face with a mask matches nobody. */
  wearsMask: boolean;
  /** Whether every face is that of a living person, which the detector cannot see. */
  isLive: boolean;
}

/** The fields of a body besides `status` and `status_message`. */
export type AnswerFields = Readonly<Record<string, unknown>>;

export const defaultSettings: Readonly<FaceApiSettings> = {
  clients: { 'demo-token': ['demo-gallery'], 'other-token': ['other-gallery'] },
  bodyShape: 'flat',
  valueTypes: 'typed',
  mismatch: 'flag',
  httpStatus: 'always200',
  delayMs: 0,
  forcedAnswer: null,
  registry: null,
  wearsMask: false,
  isLive: true,
};
