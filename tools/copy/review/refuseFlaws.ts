import type { PlacedFlaw } from '../check/Rule.ts';
import { Refusal } from '../check/runCommand.ts';
import { formatCapped } from './formatCapped.ts';

const formatFlaw = ({ place, problem, mend }: PlacedFlaw) => `  ${place}: ${problem}. To mend: ${mend}.`;

/**
 * Goes on only where there are no flaws.
 * @param reason - what cannot be done because of them, as a sentence without its full stop
 * @throws Refusal with the places.
 */
export function refuseFlaws(reason: string, flaws: readonly PlacedFlaw[]): void {
  if (flaws.length > 0) throw new Refusal([`${reason}:`, ...formatCapped(flaws, formatFlaw)].join('\n'));
}
