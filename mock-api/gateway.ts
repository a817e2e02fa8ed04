import { htmlPage } from './htmlPage.ts';

/** What can go wrong before a request reaches the API. */
export interface GatewaySettings {
  /** The largest body that is let through, in bytes; `null` for any. Web servers start with 100 KB to 1 MB. */
  maxBytes: number | null;
  /** How many requests are let through in a minute; `null` for any number. */
  perMinute: number | null;
  /** Answers as a web server does whose API is broken, down or too slow. */
  down: null | 502 | 503 | 504;
  /** Cuts the connection: the answer is a network error. */
  cut: boolean;
}

/** Whatever answers requests. */
export interface Server {
  answer(request: Request): Promise<Response>;
}

/** A web server with the API behind it. */
export interface Gateway extends Server {
  /** Can be changed between requests. */
  readonly settings: GatewaySettings;
}

const minute = 60_000;

/** Puts a web server before an API: what it refuses itself, it answers with an HTML page. */
export function createGateway(api: Server, given: Partial<GatewaySettings> = {}): Gateway {
  const settings: GatewaySettings = { maxBytes: null, perMinute: null, down: null, cut: false, ...given };
  let passedAt: readonly number[] = [];

  /** Whether the last minute has room for one more request. */
  const passes = (limit: number) => {
    const now = Date.now();
    passedAt = passedAt.filter((at) => now - at < minute);
    if (passedAt.length >= limit) return false;
    passedAt = [...passedAt, now];
    return true;
  };

  return {
    settings,
    async answer(request) {
      const { maxBytes, perMinute, down, cut } = settings;
      if (cut) return Response.error();
      if (down !== null) return htmlPage(down);
      if (perMinute !== null && !passes(perMinute)) return htmlPage(429, { 'Retry-After': '60' });
      if (maxBytes !== null && (await sizeOf(request)) > maxBytes) return htmlPage(413);
      return api.answer(request);
    },
  };
}

/** The size of a request's body in bytes: as it says, or counted, since a page's own requests do not say. */
async function sizeOf(request: Request): Promise<number> {
  const told = request.headers.get('Content-Length');
  return told === null ? (await request.clone().arrayBuffer()).byteLength : Number(told);
}
