/** Your server sends the photo to the face API, with the access token, and returns the answer unchanged. */
export function identify(photo: Blob, signal: AbortSignal): Promise<Response> {
  return post('/identify', signal, photo);
}

/** Tells staff that somebody waits. Your server knows how: a lamp, a message, a call. */
export async function callStaff(signal: AbortSignal): Promise<void> {
  const response = await post('/call-staff', signal);
  if (!response.ok) throw new Error(`The call for staff failed with status ${response.status}.`);
}

function post(path: string, signal: AbortSignal, body: Blob | null = null): Promise<Response> {
  return fetch(path, { method: 'POST', body, signal });
}
