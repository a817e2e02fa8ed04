import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// In ms. What a busy machine may take until it shows something.
const patience = 5_000;

configure({ reactStrictMode: true, asyncUtilTimeout: patience });

// What nobody expects on the console is a fault. A test that expects something says so: `vi.mocked(console.warn)`.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(said, 'unexpected console output').toEqual([]);
});
