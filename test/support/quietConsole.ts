import { afterEach, beforeEach, expect, vi } from 'vitest';

// What nobody expects on the console is a fault. A test that expects something says so: `vi.mocked(console.warn)`.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(said, 'unexpected console output').toEqual([]);
});
