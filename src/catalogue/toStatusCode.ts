import { isStatusCode, type StatusCode } from './statusCatalogue.ts';

const digits = /^\d{1,9}$/;

/**
 * The code that a value stands for: a known code as it is, or written in digits (`"413"`, `" 413 "`, `"0413"`).
 * `null` for anything else. Never throws.
 */
export function toStatusCode(value: unknown): StatusCode | null {
  if (isStatusCode(value)) return value;
  if (typeof value !== 'string' || value.length > 32) return null;
  const text = value.trim();
  const code = digits.test(text) ? Number(text) : text;
  return isStatusCode(code) ? code : null;
}
