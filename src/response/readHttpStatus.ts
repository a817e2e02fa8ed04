import type { StatusCode } from '../catalogue/statusCatalogue.ts';

const byStatus: Readonly<Record<number, StatusCode>> = {
  401: 401,
  403: 403,
  408: 'timeout',
  413: 'imageTooLarge',
  429: 'tooManyRequests',
  502: 'serviceUnavailable',
  503: 'serviceUnavailable',
  504: 'serviceUnavailable',
};

// RFC 9110, section 15: a status that one does not know counts as the x00 of its class.
const byClass: Readonly<Record<number, StatusCode>> = { 4: 400, 5: 500 };

/**
 * What an HTTP status alone says, by its HTTP meaning. It never says anything about a face: 411, 412, 414, 415, 416
 * and 451 are faults of the request. A 2xx is `null`, since it only says that an answer came, and not which.
 */
export function readHttpStatus(status: number | null): StatusCode | null {
  if (status === null) return null;
  return byStatus[status] ?? byClass[Math.floor(status / 100)] ?? null;
}
