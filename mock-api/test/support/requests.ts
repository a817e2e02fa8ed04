import { readResponse, type Operation, type StatusReading } from 'face-status-kit/core';
import type { Server } from '../../createReverseProxy.ts';
import { endpoints, type EndpointName } from '../../endpoints.ts';
import { drawFace, photo } from './pictures.ts';

/** A complete body for every call: Siti's face, in the gallery where she is enrolled or will be. */
const completeBody = {
  trx_id: 'transaction-1',
  user_id: '0000000000000001',
  user_name: 'Siti Aminah',
  facegallery_id: 'demo-gallery',
  image: photo(drawFace('siti')),
  source_image: photo(drawFace('siti')),
  target_image: photo(drawFace('siti')),
};

const operations: Partial<Record<EndpointName, Operation>> = {
  enrollFace: 'enroll',
  verifyFace: 'verify',
  identifyFace: 'identify',
  compareImages: 'compare',
};

/**
 * Creates a request.
 *
 * @param body - Fields that replace those of a complete body (`undefined` removes a field), or a whole body.
 */
export function createRequest(call: EndpointName, body: unknown = {}, init: RequestInit = {}): Request {
  const isFields = typeof body === 'object' && body !== null && !Array.isArray(body);
  return new Request(`https://kiosk.example${endpoints[call].path}`, {
    method: 'POST',
    headers: { Accesstoken: 'demo-token', 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(isFields ? { ...completeBody, ...body } : body),
    ...init,
  });
}

/** Sends a request and returns the code that the kit reads from the response. */
export async function readCode(
  server: Server,
  call: EndpointName,
  body?: unknown,
  init?: RequestInit,
): Promise<StatusReading> {
  return readResponse(await server.answer(createRequest(call, body, init)), { operation: operations[call] });
}

/** Sends a request and returns the parsed body of the response. */
export async function readBody(server: Server, call: EndpointName, body?: unknown): Promise<unknown> {
  return (await server.answer(createRequest(call, body))).json();
}
