import { isStatusCode, statusCatalogue } from 'face-status-kit/core';
import type { AnswerFields, FaceApiSettings } from './FaceApiSettings.ts';

/** Statuses that the vendor's table no longer has, but that older servers still send. */
const formerDescriptions: Readonly<Record<number, string>> = { 414: statusCatalogue.multipleFaces.apiDescription };

/** Writes a status and its fields as the API's JSON, in the shape of the settings. */
export function writeApiResponse(status: number, fields: AnswerFields, settings: Readonly<FaceApiSettings>): Response {
  const flatBody = { status: String(status), status_message: describeStatus(status), ...fields };
  const body = settings.bodyShape === 'wrapped' ? { risetai: flatBody } : flatBody;
  return new Response(JSON.stringify(body, settings.valueTypes === 'text' ? replaceWithText : undefined), {
    status: settings.httpStatus === 'sameAsBody' ? toHttpStatus(status) : 200,
    headers: { 'Content-Type': 'application/json' },
  });
}

function describeStatus(status: number): string {
  if (isStatusCode(status)) return statusCatalogue[status].apiDescription;
  return formerDescriptions[status] ?? 'Unknown status';
}

function toHttpStatus(status: number): number {
  if (status < 400) return 200;
  return status < 600 ? status : 500;
}

function replaceWithText(_key: string, value: unknown): unknown {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}

const errorPageTitles = {
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
} as const;

/** Writes the HTML error page of a web server, which knows nothing of the API behind it. */
export function writeErrorPage(status: keyof typeof errorPageTitles, headers?: Record<string, string>): Response {
  const title = `${status} ${errorPageTitles[status]}`;
  return new Response(
    `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`,
    { status, headers: { 'Content-Type': 'text/html', ...headers } },
  );
}
