import type { FaceApiSettings } from './FaceApiSettings.ts';
import type { Fields } from './readFields.ts';
import { Refusal } from './Refusal.ts';

/** Looks a person up by NIK and name. Throws a {@link Refusal}: 606 for a NIK unknown there, 603 for another name. */
export function requireRegistered({ user_id, user_name }: Fields, registry: FaceApiSettings['registry']): void {
  if (registry === null) return;
  const registered = Object.entries(registry).find(([nik]) => nik === user_id);
  if (registered === undefined) throw new Refusal(606);
  if (letters(registered[1]) !== letters(user_name)) throw new Refusal(603);
}

/** A name without its spaces and capitals, which people type in many ways. */
function letters(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}
