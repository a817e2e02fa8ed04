import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './quietConsole.ts';

// In ms. What a busy machine may take until it shows something.
const patience = 5_000;

configure({ reactStrictMode: true, asyncUtilTimeout: patience });

// Tidies up before the console is asked, as the last to be set up, so what a message says when it goes counts too.
afterEach(cleanup);
