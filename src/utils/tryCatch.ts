/** Returns the result of an action, or the fallback if it throws: for values that an app or a browser provides. */
export function tryCatch<Result>(action: () => Result): Result | undefined;
export function tryCatch<Result, Fallback>(action: () => Result, fallback: Fallback): Result | Fallback;
export function tryCatch<Result>(action: () => Result, fallback?: unknown): unknown {
  try {
    return action();
  } catch {
    return fallback;
  }
}
