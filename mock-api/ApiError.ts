/** Ends a request with a status other than 200. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  /** @param status - The status in the body of the response, for example 412. */
  constructor(readonly status: number) {
    super(`The face API answers with status ${status}.`);
  }
}
