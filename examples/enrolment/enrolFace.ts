import { readResponse, readStatus, type StatusReading } from 'face-status-kit/core';

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

/**
 * Enrols a face and returns the code of the answer. It never rejects. `null`: the signal cancelled the request, or the
 * answer has no status.
 *
 * @param photo - A data URL.
 */
export async function enrolFace(
  service: FaceService,
  details: PersonDetails,
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
        // Plain base64: the part of a data URL after the comma.
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
