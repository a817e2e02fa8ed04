import type { FaceApiSettings } from './FaceApiSettings.ts';
import { Refusal } from './Refusal.ts';

type Clients = FaceApiSettings['clients'];

/** The galleries of the client that sent a request. Throws a {@link Refusal} for a token that nobody has. */
export function galleriesOf(request: Request, clients: Clients): readonly string[] {
  const token = request.headers.get('Accesstoken');
  const own = Object.entries(clients).find(([known]) => known === token);
  if (own === undefined) throw new Refusal(401);
  return own[1];
}

/** Throws a {@link Refusal} unless the client owns a gallery: 416 if nobody does, 403 if another client does. */
export function requireGallery(id: string, own: readonly string[], clients: Clients): void {
  if (own.includes(id)) return;
  throw new Refusal(Object.values(clients).flat().includes(id) ? 403 : 416);
}
