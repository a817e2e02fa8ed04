import { readResponse, readStatus, type StatusReading } from 'face-status-kit/core';

/** Who is enrolled. */
export interface Details {
  /** Identity number, 16 digits. */
  readonly nik: string;
  readonly name: string;
}

/** Where faces are enrolled, and how long an answer may take. */
export interface FaceService {
  /** Best your own server: it holds the API's access token, adds it and passes the answer on as it is. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly galleryId: string;
  /** @default 20000 */
  readonly timeoutMs?: number | undefined;
}

/** Enrols a face, and says how it went. It never rejects; `null` is a cancel by the signal, or an answer that says nothing. */
export async function enrolFace(
  service: FaceService,
  details: Details,
  photo: string,
  signal: AbortSignal,
): Promise<StatusReading> {
  try {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...service.headers },
      body: JSON.stringify({
        user_id: details.nik,
        user_name: details.name,
        facegallery_id: service.galleryId,
        // Plain base64: what a data URL has after its comma.
        image: photo.slice(photo.indexOf(',') + 1),
        trx_id: crypto.randomUUID(),
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(service.timeoutMs ?? 20_000)]),
    });
    return await readResponse(response, { operation: 'enroll' });
  } catch (error) {
    return readStatus(error);
  }
}
