import { tryCatch } from '../utils/tryCatch.ts';
import { safePick } from './safeGet.ts';

/** The largest body that is read, in bytes: 1 MB. An answer of the API has a few hundred bytes. */
const maxBytes = 1_048_576;

/** The number of bytes that an empty chunk counts as, so that an endless stream of empty chunks is not read forever. */
const emptyChunkBytes = 1024;

/**
 * Reads the text of a response. Returns `null` if it has no text, or more than 1 MB of it. Rejects with the error of the
 * read if the body breaks off.
 */
export async function readBodyText(response: Response): Promise<string | null> {
  const reader = tryCatch(() => response.body?.getReader());
  if (!reader) return readWithoutStream(response);
  try {
    return await readChunks(reader);
  } finally {
    void cancelDownload(reader);
  }
}

async function readChunks(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder(); // removes a byte order mark
  let bytesRead = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    if (!ArrayBuffer.isView(value)) return null;
    bytesRead += value.byteLength || emptyChunkBytes;
    if (bytesRead > maxBytes) return null;
    text += decoder.decode(value, { stream: true });
  }
}

// The caller does not wait for this: one half of a cloned response is cancelled only when the other half is, too.
async function cancelDownload(reader: ReadableStreamDefaultReader): Promise<void> {
  try {
    await reader.cancel();
  } catch {
    // A stream that has broken off needs no cancelling.
  }
}

/** Reads a response that has no stream: in React Native, in older polyfills, and a mock in a test with only `json`. */
async function readWithoutStream(response: Response): Promise<string | null> {
  const { text, json } = safePick(response, ['text', 'json']);
  let result: unknown = null;
  if (typeof text === 'function') result = await response.text();
  else if (typeof json === 'function') result = stringify(await response.json());
  return typeof result === 'string' && result.length <= maxBytes ? result : null;
}

function stringify(value: unknown): unknown {
  return tryCatch((): unknown => JSON.stringify(value));
}
