import { writeErrorPage } from './writeResponse.ts';

/** Answers requests. */
export interface Server {
  answer(request: Request): Promise<Response>;
}

/** What can go wrong before a request reaches the API. */
export interface ReverseProxySettings {
  /** The largest accepted body, in bytes. `null`: no limit. Web servers start with 100 KB to 1 MB. */
  maxBytes: number | null;
  /** The number of accepted requests per minute. `null`: no limit. */
  maxRequestsPerMinute: number | null;
  /** The HTTP status of a web server whose API is broken (502), down (503) or too slow (504). `null`: no outage. */
  outage: null | 502 | 503 | 504;
  /** Whether the network is cut. Each answer is then a network error. */
  isDisconnected: boolean;
}

/** A web server in front of the API. */
export interface ReverseProxy extends Server {
  /** Can be changed between requests. */
  readonly settings: ReverseProxySettings;
  /** Restores the settings and forgets the number of requests. */
  reset(): void;
}

const untroubled: Readonly<ReverseProxySettings> = {
  maxBytes: null,
  maxRequestsPerMinute: null,
  outage: null,
  isDisconnected: false,
};

const minuteMs = 60_000;

/** Creates a web server in front of an API. It answers a request that it refuses with an HTML page. */
export function createReverseProxy(api: Server, initialSettings: Partial<ReverseProxySettings> = {}): ReverseProxy {
  const settings: ReverseProxySettings = { ...untroubled, ...initialSettings };
  let acceptedAt: readonly number[] = [];

  /** Counts a request when the last minute has room for it. */
  const acceptRequest = (limit: number): boolean => {
    const now = Date.now();
    acceptedAt = acceptedAt.filter((time) => now - time < minuteMs);
    if (acceptedAt.length >= limit) return false;
    acceptedAt = [...acceptedAt, now];
    return true;
  };

  return {
    settings,
    async answer(request) {
      const { maxBytes, maxRequestsPerMinute, outage, isDisconnected } = settings;
      if (isDisconnected) return Response.error();
      if (outage !== null) return writeErrorPage(outage);
      if (maxRequestsPerMinute !== null && !acceptRequest(maxRequestsPerMinute)) {
        return writeErrorPage(429, { 'Retry-After': '60' });
      }
      if (maxBytes !== null && (await measureBody(request)) > maxBytes) return writeErrorPage(413);
      return api.answer(request);
    },
    reset() {
      acceptedAt = [];
      Object.assign(settings, untroubled, initialSettings);
    },
  };
}

/** Returns the size of a body in bytes: its `Content-Length`, or a count for the page's own requests, which have none. */
async function measureBody(request: Request): Promise<number> {
  const contentLength = request.headers.get('Content-Length');
  return contentLength === null ? (await request.clone().arrayBuffer()).byteLength : Number(contentLength);
}
