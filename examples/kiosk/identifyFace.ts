import { readResponse, readStatus, type StatusReading } from 'face-status-kit/core';
import type { FaceService } from '../enrolment/enrolFace.ts';

/**
 * Asks whether a face is on the list, and says how it went; who it is stays unread. It never rejects; `null` is a
 * cancel by the signal, or an answer that says nothing.
 *
 * @param photo - A data URL.
 */
export async function identifyFace(service: FaceService, photo: string, signal: AbortSignal): Promise<StatusReading> {
  try {
    const response = await fetch(service.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...service.headers },
      body: JSON.stringify({
        facegallery_id: service.galleryId,
        // Plain base64: what a data URL has after its comma.
        image: photo.slice(photo.indexOf(',') + 1),
        trx_id: crypto.randomUUID(),
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(service.timeoutMs ?? 10_000)]),
    });
    return await readResponse(response, { operation: 'identify' });
  } catch (error) {
    return readStatus(error);
  }
}
