/** In characters: enough to know a text by. */
const most = 200;

/** The beginning of a text that is too long to be read in a message. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
}
