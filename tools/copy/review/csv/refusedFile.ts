import { Refusal } from '../../check/runCommand.ts';

/** Why a file cannot be exported to or imported from: its name and what is wrong with it, as in “is empty”. */
export function refusedFile(file: string, problem: string): Refusal {
  return new Refusal(`${file} ${problem}.`);
}
