import { readResponse, type Operation, type StatusReading } from 'face-status-kit/core';
import { faceApiPaths, type FaceApiCall } from '../../faceApiPaths.ts';
import type { Server } from '../../gateway.ts';
import { face, photo } from './pictures.ts';

/** What each call sends when all is well: Siti's face, in the gallery where she is enrolled or will be. */
const good = {
  trx_id: 'transaction-1',
  user_id: '0000000000000001',
  user_name: 'Siti Aminah',
  facegallery_id: 'demo-gallery',
  image: photo(face('siti')),
  source_image: photo(face('siti')),
  target_image: photo(face('siti')),
};

const operations: Partial<Record<FaceApiCall, Operation>> = {
  enrollFace: 'enroll',
  verifyFace: 'verify',
  identifyFace: 'identify',
  compareImages: 'compare',
};

/** A request of a client, with something else in its body than all that is well; `undefined` leaves a field out. */
export function requestOf(call: FaceApiCall, body: unknown = {}, init: RequestInit = {}): Request {
  const isFields = typeof body === 'object' && body !== null && !Array.isArray(body);
  return new Request(`https://kiosk.example${faceApiPaths[call]}`, {
    method: 'POST',
    headers: { Accesstoken: 'demo-token', 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(isFields ? { ...good, ...body } : body),
    ...init,
  });
}

/** What the kit reads in the answer. */
export async function read(
  server: Server,
  call: FaceApiCall,
  body?: unknown,
  init?: RequestInit,
): Promise<StatusReading> {
  return readResponse(await server.answer(requestOf(call, body, init)), { operation: operations[call] });
}

/** The body of the answer. */
export async function bodyOf(server: Server, call: FaceApiCall, body?: unknown, init?: RequestInit): Promise<unknown> {
  return (await server.answer(requestOf(call, body, init))).json();
}
