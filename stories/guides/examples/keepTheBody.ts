import { readStatus, type StatusReading } from 'face-status-kit/core';

export async function verify(photo: Blob): Promise<{ code: StatusReading; answer: unknown }> {
  const response = await fetch('/verify', { method: 'POST', body: photo });
  const text = await response.text();
  const code = readStatus(text, { httpStatus: response.status, operation: 'verify' });
  return { code, answer: code === 200 ? JSON.parse(text) : null };
}
