/** How the stand-in answers. What its vendor leaves open, or what differs from server to server, is set here. */
export interface FaceApiSettings {
  /** The galleries that each client owns, by its access token. */
  clients: { readonly [accessToken: string]: readonly string[] };
  /** A flat body, as its vendor documents it, or one wrapped in `risetai`, as a reseller sends it. */
  body: 'flat' | 'wrapped';
  /** Flags and scores as booleans and numbers, or as text: `"verified": "false"`. `status` is always text. */
  values: 'typed' | 'text';
  /** A face that does not match: status 411, or the documented 200 with `verified: false` or nobody in `return`. */
  refusal: 'status' | 'flag';
  /** The HTTP status: 200 whatever happens, or the one in the body (500 for 600 and above, which HTTP does not know). */
  http: 'always200' | 'sameAsBody';
  /** How long an answer takes, in ms, besides the time that the detector needs. */
  delayMs: number;
  /** The status that each call gets that is well-formed, such as 500 or one of 600 to 611. */
  asked: number | null;
  /** The person's name by their NIK, looked up before they are enrolled; `null` for no lookup. */
  registry: { readonly [nik: string]: string } | null;
  /** Whether the faces wear a mask, which the detector cannot tell. A face with a mask matches nobody. */
  masker: boolean;
  /** Whether the faces are those of a living person, which the detector cannot tell. */
  liveness: boolean;
}

export const defaultSettings: Readonly<FaceApiSettings> = {
  clients: { 'demo-token': ['demo-gallery'], 'other-token': ['other-gallery'] },
  body: 'flat',
  values: 'typed',
  refusal: 'flag',
  http: 'always200',
  delayMs: 0,
  asked: null,
  registry: null,
  masker: false,
  liveness: true,
};
