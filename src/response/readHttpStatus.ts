import type { StatusCode } from '../catalogue/statusCodes.ts';

const codeByStatus: Readonly<Record<number, StatusCode>> = {
  401: 401,
  403: 403,
  408: 'timeout',
  413: 'imageTooLarge',
  429: 'tooManyRequests',
  502: 'serviceUnavailable',
  503: 'serviceUnavailable',
  504: 'serviceUnavailable',
};

// RFC 9110, section 15: a client treats an unknown status as the x00 status of its class.
const codeByClass: Readonly<Record<number, StatusCode>> = { 4: 400, 5: 500 };

/**
 * Returns the code for an HTTP status, by its meaning in HTTP. It is never a code about a face: 411, 412, 414, 415, 416
 * and 451 are errors of the request in HTTP. A 2xx is `null`, since it only says that an answer came.
 */
export function readHttpStatus(status: number | null): StatusCode | null {
  if (status === null) return null;
  return codeByStatus[status] ?? codeByClass[Math.floor(status / 100)] ?? null;
}
