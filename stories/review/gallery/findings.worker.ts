import { checkCopy } from '../../../scripts/copy-check/checkCopy.ts';
import type { Locales } from '../../../scripts/copy-check/Locales.ts';

// Beside the page, since the check goes through thousands of situations.
addEventListener('message', ({ data }: MessageEvent<Locales>) => postMessage(checkCopy(data)));
