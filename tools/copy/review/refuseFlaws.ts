import { formatLocation, type LocatedProblem } from '../check/Finding.ts';
import { Refusal } from '../check/runCommand.ts';
import { formatCapped } from './formatCapped.ts';

const formatFlaw = ({ location, problem, fix }: LocatedProblem) =>
  `  ${formatLocation(location)}: ${problem}. To fix: ${fix}.`;

/**
 * Goes on only where there are no flaws.
 * @param reason - what cannot be done because of them, as a sentence without its full stop
 * @throws Refusal with the places.
 */
export function refuseFlaws(reason: string, flaws: readonly LocatedProblem[]): void {
  if (flaws.length > 0) throw new Refusal([`${reason}:`, ...formatCapped(flaws, formatFlaw)].join('\n'));
}
