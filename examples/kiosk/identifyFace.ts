import { readResponse, readRetryAfter, readStatus, type StatusReading } from 'face-status-kit/core';

/** The server that identifies faces. */
export interface FaceService {
  /** Preferably your own server: it adds the access token of the API and returns the answer unchanged. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly galleryId: string;
  /** How long an answer may take, in ms. @default 10000 */
  readonly timeoutMs?: number | undefined;
}

/** What the server has answered. */
export interface Answer {
  /** `null`: the signal cancelled the request, or the answer has no status. */
  readonly code: StatusReading;
  /** When a busy server wants the next request, in epoch ms; `null` for at once. */
  readonly retryAt: number | null;
}

/**
 * Asks whether a face is on the list, and reads the answer, but not the person's name. It never rejects.
 *
 * @param photo - A data URL.
 */
export async function identifyFace(service: FaceService, photo: string, signal: AbortSignal): Promise<Answer> {
  const requestSignal = AbortSignal.any([signal, AbortSignal.timeout(service.timeoutMs ?? 10_000)]);
  try {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...service.headers },
      body: JSON.stringify({
        facegallery_id: service.galleryId,
        // Plain base64: the part of a data URL after the comma.
        image: photo.slice(photo.indexOf(',') + 1),
        trx_id: crypto.randomUUID(),
      }),
      signal: requestSignal,
    });
    const code = await readResponse(response, { operation: 'identify', signal: requestSignal });
    return { code, retryAt: readRetryAfter(response) };
  } catch (error) {
    return { code: readStatus(error, { signal: requestSignal }), retryAt: null };
  }
}
