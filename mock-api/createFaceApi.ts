import { ApiError } from './ApiError.ts';
import { endpoints, type Endpoint } from './endpoints.ts';
import { defaultSettings, type FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceFinder } from './FaceFinder.ts';
import { openGallery, type Galleries } from './galleries.ts';
import { decodePicture, findSingleFace, pictureFields, type PictureField } from './readPicture.ts';
import { authenticate, checkGalleryAccess, readFields } from './readRequest.ts';
import { writeApiResponse, writeErrorPage } from './writeResponse.ts';

/** A face API in the memory of the page. */
export interface FaceApi {
  /** Answers a request as the remote service would. Rejects only when the request is aborted. */
  answer(request: Request): Promise<Response>;
  /** Can be changed between requests. */
  readonly settings: FaceApiSettings;
  /** Forgets the enrolled faces and restores the settings. */
  reset(): void;
}

/** The face finder, and the settings that differ from the defaults. */
export interface FaceApiOptions extends Partial<FaceApiSettings> {
  readonly faceFinder: FaceFinder;
}

/** What the API uses to answer one request. */
interface Backend {
  readonly settings: Readonly<FaceApiSettings>;
  readonly galleries: Galleries;
  readonly faceFinder: FaceFinder;
}

/**
 * Creates a mock of the remote face API for stories and tests. It behaves as the vendor documents. An answer depends on
 * the request, the picture and the settings. A reload of the page forgets everything, and nothing is logged.
 */
export function createFaceApi({ faceFinder, ...initialSettings }: FaceApiOptions): FaceApi {
  const settings: FaceApiSettings = { ...defaultSettings, ...initialSettings };
  let galleries: Galleries = new Map();

  return {
    settings,
    async answer(request) {
      // A copy: a change or a reset during the request does not affect its answer.
      const backend = { settings: { ...settings }, galleries, faceFinder };
      await wait(settings.delayMs, request.signal);
      const { pathname } = new URL(request.url);
      const endpoint: Endpoint | undefined = Object.values(endpoints).find(({ path }) => path === pathname);
      if (endpoint === undefined) return writeErrorPage(404);
      if (request.method !== 'POST') return writeErrorPage(405, { Allow: 'POST' });
      const response = await answerEndpoint(request, endpoint, backend);
      request.signal.throwIfAborted();
      return response;
    },
    reset() {
      galleries = new Map();
      Object.assign(settings, defaultSettings, initialSettings);
    },
  };
}

async function answerEndpoint(request: Request, endpoint: Endpoint, backend: Backend): Promise<Response> {
  const { settings } = backend;
  try {
    const apiRequest = await readApiRequest(request, endpoint, backend);
    const { forcedAnswer } = settings;
    if (forcedAnswer) return writeApiResponse(forcedAnswer.status, forcedAnswer.fields ?? {}, settings);
    return writeApiResponse(200, await endpoint.answer(apiRequest), settings);
  } catch (error) {
    return writeApiResponse(error instanceof ApiError ? error.status : 500, {}, settings);
  }
}

/**
 * Checks a request and prepares its answer. Throws an {@link ApiError} for the first fault, in this order: the client,
 * the fields, the gallery, the encoding of the pictures. The endpoint searches the pictures for faces later.
 */
async function readApiRequest(request: Request, endpoint: Endpoint, { settings, galleries, faceFinder }: Backend) {
  const { clients } = settings;
  const { requiredFields } = endpoint;
  const ownGalleries = authenticate(request, clients);
  const fields = await readFields(request, requiredFields);
  if (requiredFields.includes('facegallery_id')) checkGalleryAccess(fields.facegallery_id, ownGalleries, clients);

  const pictures = new Map<PictureField, Blob>();
  for (const field of pictureFields) {
    if (requiredFields.includes(field)) pictures.set(field, decodePicture(field, fields[field]));
  }

  const findFace = (field: PictureField, options?: { readonly acceptSmall?: boolean }) => {
    const picture = pictures.get(field);
    if (picture === undefined) throw new Error(`${endpoint.path} does not list "${field}" in its required fields.`);
    return findSingleFace(faceFinder, field, picture, options);
  };

  return {
    fields,
    settings,
    gallery: openGallery(galleries, fields.facegallery_id),
    findFace,
    describeFace: async (...picture: Parameters<typeof findFace>) => (await findFace(...picture)).describe(),
    distance: (...faces: Parameters<FaceFinder['distance']>) => faceFinder.distance(...faces),
  };
}

/** Waits. When the request is aborted, it rejects at once with the reason of the abort. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    const abort = () => {
      clearTimeout(timer);
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the sender chose the reason, as with fetch
      reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
  });
}
