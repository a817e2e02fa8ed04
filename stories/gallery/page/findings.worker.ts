import { checkCopy } from '../../../tools/copy/check/checkCopy.ts';
import type { Locales } from '../../../tools/copy/check/Locales.ts';

// A worker keeps the page usable: the check goes through thousands of situations.
addEventListener('message', ({ data }: MessageEvent<Locales>) => postMessage(checkCopy(data)));
