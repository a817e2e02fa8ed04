/** The error pages of a web server, which knows nothing of the API behind it. */
const titles = {
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
} as const;

/** The page that a web server answers with, in place of the API. */
export function htmlPage(status: keyof typeof titles, headers?: Record<string, string>): Response {
  const title = `${status} ${titles[status]}`;
  return new Response(
    `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`,
    { status, headers: { 'Content-Type': 'text/html', ...headers } },
  );
}
