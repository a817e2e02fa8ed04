import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { failOnConsole } from './failOnConsole.ts';

// In ms. Generous, since the machine may be busy.
const asyncUtilTimeout = 20_000;

configure({ reactStrictMode: true, asyncUtilTimeout });

failOnConsole();

// Hooks that run after a test run in reverse order: the component unmounts before the check of the console, so that
// output of unmounting counts.
afterEach(cleanup);
