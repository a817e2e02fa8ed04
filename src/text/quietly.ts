/** What an action gives; `undefined` where it throws, which then is nobody's trouble. */
export function quietly<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
