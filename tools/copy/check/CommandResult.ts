/** The result of a command: the text to print, and whether the exit code is 0. */
export interface CommandResult {
  readonly output: string;
  readonly good: boolean;
}

/** A request that a command does not carry out. Its message tells a person how to correct the request. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
