import { readResponse, readRetryAfter, readStatus, type StatusReading } from 'face-status-kit/core';

/** The person to enrol. */
export interface PersonDetails {
  /** Identity number, 16 digits. */
  readonly nik: string;
  readonly name: string;
}

/** The server that enrols faces. */
export interface FaceService {
  /** Preferably your own server: it adds the access token of the API and returns the answer unchanged. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly galleryId: string;
  /** How long an answer may take, in ms. @default 20000 */
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
 * Enrols a face and reads the answer. It never rejects.
 *
 * @param photo - A data URL.
 */
export async function enrolFace(
  service: FaceService,
  details: PersonDetails,
  photo: string,
  signal: AbortSignal,
): Promise<Answer> {
  const requestSignal = AbortSignal.any([signal, AbortSignal.timeout(service.timeoutMs ?? 20_000)]);
  try {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...service.headers },
      body: JSON.stringify({
        user_id: details.nik,
        user_name: details.name,
        facegallery_id: service.galleryId,
        // Plain base64: the part of a data URL after the comma.
        image: photo.slice(photo.indexOf(',') + 1),
        trx_id: crypto.randomUUID(),
      }),
      signal: requestSignal,
    });
    const code = await readResponse(response, { operation: 'enroll', signal: requestSignal });
    return { code, retryAt: readRetryAfter(response) };
  } catch (error) {
    return { code: readStatus(error, { signal: requestSignal }), retryAt: null };
  }
}
