/** Reads the options of a page from its address. The caller names their type, which the page has. */
export function readOptions(): unknown {
  return JSON.parse(new URLSearchParams(location.search).get('options') ?? '{}');
}
