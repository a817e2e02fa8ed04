import { tryCatch } from '../utils/tryCatch.ts';
import { safeGet } from './safeGet.ts';

/** The most that is read of a body, in bytes: 1 MB. What the API answers is a few hundred. */
const mostBytes = 1_048_576;

/** What an empty chunk counts for, in bytes, so that a stream of nothing else comes to an end. */
const emptyChunk = 1024;

/**
 * The text of a response that nobody has read yet; `null` where it has none, or more than 1 MB of it. Rejects as the
 * read does, where the body breaks off.
 */
export async function readText(response: Response): Promise<string | null> {
  const reader = tryCatch(() => response.body?.getReader());
  if (!reader) return readWhole(response);
  try {
    return await readChunks(reader);
  } finally {
    void cancel(reader);
  }
}

async function readChunks(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder(); // leaves a byte order mark out
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (!ArrayBuffer.isView(value)) return null;
    size += value.byteLength || emptyChunk;
    if (size > mostBytes) return null;
    text += decoder.decode(value, { stream: true });
  }
}

// Ends the download, too. Not to be waited for: one half of a cloned response is cancelled only when the other is.
async function cancel(reader: ReadableStreamDefaultReader): Promise<void> {
  try {
    await reader.cancel();
  } catch {
    // What has broken off needs no cancelling.
  }
}

// React Native and older polyfills have no stream, and many a mock in a test has only `json`.
async function readWhole(response: Response): Promise<string | null> {
  const can = (method: string) => typeof safeGet(response, method) === 'function';
  let text: unknown = null;
  if (can('text')) text = await response.text();
  else if (can('json')) text = toJson(await response.json());
  return typeof text === 'string' && text.length <= mostBytes ? text : null;
}

function toJson(value: unknown): unknown {
  return tryCatch((): unknown => JSON.stringify(value));
}
