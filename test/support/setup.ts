import '@testing-library/jest-dom/vitest';
import { cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnConsole } from './failOnConsole.ts';
import './skipOwnerStacks.ts';

// In ms. Generous, since the machine may be busy.
const asyncUtilTimeout = 20_000;

const { getElementError } = getConfig();

configure({
  reactStrictMode: true,
  asyncUtilTimeout,
  getElementError(message, container) {
    // While `waitFor` tries again and again, nobody reads the error: it needs no picture of the page, which is slow to
    // write. When the time is up, `waitFor` asks for the error once more, with the picture.
    const isTryingAgain = (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })
      ._disableExpensiveErrorDiagnostics;
    if (!isTryingAgain) return getElementError(message, container);
    return Object.assign(new Error(message ?? undefined), { name: 'TestingLibraryElementError' });
  },
});

failOnConsole();

// Hooks that run after a test run in reverse order: the component unmounts before the check of the console, so that
// output of unmounting counts.
afterEach(cleanup);
