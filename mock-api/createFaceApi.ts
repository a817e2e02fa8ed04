import { defaultSettings, type FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceFinder } from './FaceFinder.ts';
import { Galleries } from './Galleries.ts';
import { Refusal } from './Refusal.ts';
import { answerCall, type Backend } from './answerCall.ts';
import { endpoints, type Endpoint } from './endpoints.ts';
import { faceApiPaths, type FaceApiCall } from './faceApiPaths.ts';
import { htmlPage } from './htmlPage.ts';
import { wait } from './wait.ts';
import { writeAnswer } from './writeAnswer.ts';

/** A face API in the memory of the page. */
export interface FaceApi {
  /** Answers a request as the far API would. Rejects only where the request is aborted. */
  answer(request: Request): Promise<Response>;
  /** Can be changed between requests. */
  readonly settings: FaceApiSettings;
  /** Forgets the enrolled faces and puts the settings back. */
  reset(): void;
}

/** What a face API is made of: eyes, and the settings that differ from the default. */
export interface FaceApiOptions extends Partial<FaceApiSettings> {
  readonly faces: FaceFinder;
}

/**
 * Stands in for the far face API, in stories and tests, and behaves as that is documented: what it answers depends on
 * the request and the picture alone, and on its settings for what it cannot know. It forgets on reload and never logs.
 */
export function createFaceApi({ faces, ...given }: FaceApiOptions): FaceApi {
  const settings: FaceApiSettings = { ...defaultSettings, ...given };
  let galleries = new Galleries();

  return {
    settings,
    async answer(request) {
      const backend = { settings: { ...settings }, galleries, faces };
      await wait(settings.delayMs, request.signal);
      const endpoint = endpointAt(new URL(request.url).pathname);
      if (endpoint === null) return htmlPage(404);
      if (request.method !== 'POST') return htmlPage(405, { Allow: 'POST' });
      const response = await respond(request, endpoint, backend);
      request.signal.throwIfAborted();
      return response;
    },
    reset() {
      galleries = new Galleries();
      Object.assign(settings, defaultSettings, given);
    },
  };
}

function endpointAt(path: string): Endpoint | null {
  const calls = Object.keys(faceApiPaths) as FaceApiCall[];
  const call = calls.find((name) => faceApiPaths[name] === path);
  return call ? endpoints[call] : null;
}

async function respond(request: Request, endpoint: Endpoint, backend: Backend): Promise<Response> {
  try {
    const answer = await answerCall(request, endpoint, backend);
    return writeAnswer(200, answer, backend.settings);
  } catch (error) {
    return writeAnswer(error instanceof Refusal ? error.status : 500, {}, backend.settings);
  }
}
