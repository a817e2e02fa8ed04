const told = new Set<string>();

/**
 * Tells the developer something, once. Call it behind `process.env.NODE_ENV !== 'production'`, so that a production
 * build drops the call with its words.
 */
export function warnOnce(warning: string): void {
  if (told.has(warning)) return;
  told.add(warning);
  console.warn(`face-status-kit: ${warning}`);
}
