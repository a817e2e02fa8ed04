/** Ends a call with a status other than success. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param status - One of the API's, as its body will carry it. */
  constructor(readonly status: number) {
    super(`The face API refuses with status ${status}.`);
  }
}
