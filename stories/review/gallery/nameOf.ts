import type { CardSituation } from '../cards/ReviewCard.ts';

const operations = { enroll: 'registering', verify: 'verifying', identify: 'identifying', compare: 'comparing' };
const settings = { handheld: 'on a phone', desktop: 'at a computer', kiosk: 'at a kiosk' };
const tries = ['', 'second try', 'third try'];

/** A situation as a heading: what sets it off from the plain case. */
export function nameOf({ audience, operation, setting, attempt, privacy }: CardSituation): string {
  const parts = [
    audience === 'attendant' && 'for staff',
    audience === 'developer' && 'for developers',
    operation && operations[operation],
    setting && settings[setting],
    tries[attempt - 1],
    privacy && 'shared screen',
  ].filter((part) => typeof part === 'string' && part !== '');
  const name = parts.length > 0 ? parts.join(', ') : 'in general';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
