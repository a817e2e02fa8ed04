import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axios from 'axios';
import { resolveStatusMessage } from 'face-status-kit';
import { findByStatusCode, getByStatusCode } from 'face-status-kit/testing';
import { delay, http, HttpResponse, type HttpResponseResolver } from 'msw';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Verify as VerifyWithAxios } from '../../../stories/guides/examples/withAxios.tsx';
import { Verify as VerifyWithFetch } from '../../../stories/guides/examples/withFetch.tsx';
import { Verify as VerifyWithTanstackQuery } from '../../../stories/guides/examples/withTanstackQuery.tsx';
import { faultyUrl } from '../response/support/requests.ts';

// Each example with its own HTTP client in a real browser; only the server is a service worker.
const examples = [
  ['fetch', VerifyWithFetch],
  ['axios', VerifyWithAxios],
  ['TanStack Query', VerifyWithTanstackQuery],
] as const;

const worker = setupWorker();
const photo = new Blob(['a photo'], { type: 'image/jpeg' });
const takePhoto = vi.fn<() => Promise<Blob>>();
let queries: QueryClient;

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
});
beforeEach(() => {
  takePhoto.mockReset().mockResolvedValue(photo);
  queries = new QueryClient();
});
afterEach(() => worker.resetHandlers());
afterAll(() => worker.stop());

type Example = (typeof examples)[number][1];

function open(Verify: Example): void {
  render(
    <QueryClientProvider client={queries}>
      <Verify takePhoto={takePhoto} />
    </QueryClientProvider>,
  );
}

/** The 20 s that the examples wait are 0.2 s here. The clocks of the browser itself stay as they are. */
function hurry(): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 100));
  const id = axios.interceptors.request.use((config) => ({ ...config, timeout: Number(config.timeout) / 100 }));
  onTestFinished(() => axios.interceptors.request.eject(id));
}

/** What the server answers: the first time, the second …, and the last for ever after. */
function answer(...answers: readonly HttpResponseResolver[]): void {
  const rest = [...answers];
  worker.use(
    http.post('/verify', (info) => {
      const [next = () => HttpResponse.error()] = rest;
      if (rest.length > 1) rest.shift();
      return next(info);
    }),
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const shows = (code: Parameters<typeof findByStatusCode>[1]) => findByStatusCode(document.body, code);
const message = () => screen.queryByRole('group');

const success = () => HttpResponse.json({ status: '200', status_message: 'Success', verified: true });
const stranger = () => HttpResponse.json({ status: '200', status_message: 'Success', verified: false });
const tooSmall = { status: '413', status_message: 'Face too small' };
const networkCut = () => HttpResponse.error();
const never = async () => {
  await delay('infinite');
  return success();
};

const cases: [name: string, answer: HttpResponseResolver, code: Parameters<typeof findByStatusCode>[1]][] = [
  ['a success', success, 200],
  ['200 with `verified: false`', stranger, 411],
  ['200 with no word of `verified`', () => HttpResponse.json({ status: '200', status_message: 'Success' }), 411],
  ['HTTP 400 whose body claims 200', () => HttpResponse.json({ status: '200' }, { status: 400 }), 411],
  ['a face too small, wrapped', () => HttpResponse.json({ wrapper: tooSmall }), 413],
  ['a face too small, under HTTP 413', () => HttpResponse.json(tooSmall, { status: 413 }), 413],
  ['a proxy’s page of HTTP 413', () => HttpResponse.html('<h1>413</h1>', { status: 413 }), 'imageTooLarge'],
  [
    'problem details of HTTP 413',
    () => HttpResponse.json({ type: 'about:blank', title: 'Content Too Large', status: 413 }, { status: 413 }),
    'imageTooLarge',
  ],
  ['a gateway without its server', () => HttpResponse.html('<h1>502</h1>', { status: 502 }), 'serviceUnavailable'],
  ['the sign-in page of a Wi-Fi, under HTTP 200', () => HttpResponse.html('<h1>Welcome</h1>'), 500],
  ['a code that the kit does not know', () => HttpResponse.json({ status: '777' }), 'unknown'],
  ['a network cut', networkCut, 'offline'],
];

describe.each(examples)('the example with %s', (_, Verify) => {
  it.each(cases)('shows what the person should read: %s', async (_case, resolver, code) => {
    answer(resolver);
    open(Verify);
    await press('Verify');
    expect(await shows(code)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Verify' })).toBeEnabled();
  });

  it('sends the photo', async () => {
    const bodies: string[] = [];
    answer(async ({ request }) => {
      bodies.push(request.headers.get('content-type') ?? '', await request.text());
      return success();
    });
    open(Verify);
    await press('Verify');
    await shows(200);
    expect(bodies).toEqual(['image/jpeg', 'a photo']);
  });

  it('stops waiting after 20 s', async () => {
    hurry();
    answer(never);
    open(Verify);
    await press('Verify');
    expect(message()).toBeNull();
    await shows('timeout');
  });

  it('shows nothing after a cancel, and can start again', async () => {
    answer(networkCut, never);
    open(Verify);
    await press('Verify');
    await shows('offline');
    await press('Try again');
    await press('Cancel');
    await waitFor(() => expect(message()).toBeNull());
    // On a busy machine, the cancelled request may not have reached the server.
    answer(success);
    await press('Verify');
    await shows(200);
  });

  it('gets from no network to a success with “Try again”', async () => {
    answer(networkCut, success);
    open(Verify);
    await press('Verify');
    await shows('offline');
    await press('Try again');
    await shows(200);
  });

  it('takes another photo for another try, and says that the problem is still there', async () => {
    answer(() => HttpResponse.json(tooSmall));
    open(Verify);
    await press('Verify');
    const words = (attempt: number) => resolveStatusMessage(413, { operation: 'verify', attempt })?.title ?? '';
    expect(await shows(413)).toHaveTextContent(words(1));
    await press('Take a new photo');
    await waitFor(() => expect(getByStatusCode(document.body, 413)).toHaveTextContent(words(2)));
    expect(words(2)).not.toBe(words(1));
    expect(takePhoto).toHaveBeenCalledTimes(2);
  });

  it('shows the first words for another problem, also at a second attempt', async () => {
    const noFace = { status: '412', status_message: 'No face' };
    answer(
      () => HttpResponse.json(tooSmall),
      () => HttpResponse.json(noFace),
    );
    open(Verify);
    await press('Verify');
    await shows(413);
    await press('Take a new photo');
    const words = (attempt: number) => resolveStatusMessage(412, { operation: 'verify', attempt })?.title ?? '';
    expect(await shows(412)).toHaveTextContent(words(1));
    expect(words(2)).not.toBe(words(1));
  });

  it('leaves the message, and the focus, in place while the next try is under way', async () => {
    const next = vi.fn(never);
    answer(networkCut, next);
    open(Verify);
    await press('Verify');
    const shown = await shows('offline');
    await press('Try again');
    await press('Try again');
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
    expect(shown).toBeVisible();
    const button = screen.getByRole('button', { name: 'Try again' });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('data-pending');
    expect(takePhoto).toHaveBeenCalledTimes(2);
    // Otherwise the next test may get this request.
    await waitFor(() => expect(next).toHaveBeenCalled());
  });

  it('leaves no message with dead buttons when the app’s own button starts the next try', async () => {
    const next = vi.fn(never);
    answer(networkCut, next);
    open(Verify);
    await press('Verify');
    await shows('offline');
    await press('Verify');
    await waitFor(() => expect(message()).toBeNull());
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
    await waitFor(() => expect(next).toHaveBeenCalled());
  });

  it('says what is wrong with the camera, too', async () => {
    takePhoto.mockRejectedValueOnce(new DOMException('Permission denied', 'NotAllowedError'));
    open(Verify);
    await press('Verify');
    await shows('cameraDenied');
  });
});

describe.each([examples[0], examples[2]])('the example with %s', (_, Verify) => {
  // The server of the tests, because MSW cannot pass on a body that breaks off in WebKit. Not axios: for Chromium, what
  // an XMLHttpRequest gets of a service worker that breaks off is whole. Without a service worker it is an error.
  it('tells of an answer that breaks off', async () => {
    const fetchAsIs = window.fetch.bind(window);
    vi.spyOn(window, 'fetch').mockImplementation((_input, init) => fetchAsIs(faultyUrl('cut-length'), init));
    open(Verify);
    await press('Verify');
    await shows('offline');
  });

  it('tells of a timeout where the browser calls it a cancel, as Safari does', async () => {
    hurry();
    const fetchAsIs = window.fetch.bind(window);
    vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      fetchAsIs(input, init).catch((error: unknown) => {
        throw init?.signal?.aborted ? new DOMException('Fetch is aborted', 'AbortError') : error;
      }),
    );
    answer(never);
    open(Verify);
    await press('Verify');
    await shows('timeout');
  });
});

describe('the example with TanStack Query', () => {
  it('is no success of the mutation where nobody was verified', async () => {
    answer(stranger);
    open(VerifyWithTanstackQuery);
    await press('Verify');
    await shows(411);
    expect(queries.getMutationCache().getAll()[0]?.state.status).toBe('error');
  });

  it('tells of a network that is gone, and does not wait for it', async () => {
    onlineManager.setOnline(false);
    onTestFinished(() => onlineManager.setOnline(true));
    answer(networkCut);
    open(VerifyWithTanstackQuery);
    await press('Verify');
    await shows('offline');
  });
});
