import { afterEach, beforeEach, expect, vi } from 'vitest';

/**
 * Makes every test fail that writes a warning or an error to the console. A test that expects one clears it:
 * `vi.mocked(console.warn).mockClear()`.
 */
export function failOnConsole(): void {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });

  afterEach(() => {
    const output = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
    vi.restoreAllMocks();
    expect(output, 'unexpected console output').toEqual([]);
  });
}
