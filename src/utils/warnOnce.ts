const shown = new Set<string>();

/**
 * Writes a warning for developers to the console, once per text. Call it behind
 * `process.env.NODE_ENV !== 'production'`, so that a production build drops the call and its text.
 */
export function warnOnce(warning: string): void {
  if (shown.has(warning)) return;
  shown.add(warning);
  console.warn(`face-status-kit: ${warning}`);
}
