import { beforeEach } from 'vitest';
import { commands } from 'vitest/browser';

// The mouse stays where the last click was, in an earlier test or file. A button that is drawn there later changes its
// look as soon as the browser sees it under the mouse, which may be in the middle of a test.
beforeEach(() => commands.moveMouseAway());
