import { isStatusCode, statusCatalogue } from 'face-status-kit/core';
import type { Answer } from './Call.ts';
import type { FaceApiSettings } from './FaceApiSettings.ts';

/** What left the vendor's table, and older servers still send. */
const formerDescriptions: Readonly<Record<number, string>> = { 414: statusCatalogue.multipleFaces.apiDescription };

/** Puts a status and what goes with it into one of the shapes that clients meet. */
export function writeAnswer(status: number, answer: Answer, settings: Readonly<FaceApiSettings>): Response {
  const flat = { status: String(status), status_message: describe(status), ...answer };
  const body = settings.body === 'wrapped' ? { risetai: flat } : flat;
  return new Response(JSON.stringify(body, settings.values === 'text' ? asText : undefined), {
    status: settings.http === 'sameAsBody' ? httpStatusOf(status) : 200,
    headers: { 'Content-Type': 'application/json' },
  });
}

function describe(status: number): string {
  if (isStatusCode(status)) return statusCatalogue[status].apiDescription;
  return formerDescriptions[status] ?? 'Unknown status';
}

function httpStatusOf(status: number): number {
  if (status < 400) return 200;
  return status < 600 ? status : 500;
}

function asText(_key: string, value: unknown): unknown {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
}
