// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import type { FaceApiSettings } from '../FaceApiSettings.ts';
import { brokenPhoto, createScriptedFinder, drawFace, photo } from './support/pictures.ts';
import { createRequest, readBody, readCode } from './support/requests.ts';

const budi = { user_id: '0000000000000002', user_name: 'Budi', image: photo(drawFace('budi')) };

/** Creates an API in which Siti and Budi are enrolled. */
async function createEnrolledApi(settings: Partial<FaceApiSettings> = {}) {
  const api = createFaceApi({ faceFinder: createScriptedFinder() });
  await readCode(api, 'enrollFace');
  await readCode(api, 'enrollFace', budi);
  Object.assign(api.settings, settings);
  return api;
}

describe('the body of a success', () => {
  it('has only the status as text and the vendor’s description after an enrolment', async () => {
    expect(await readBody(await createEnrolledApi(), 'enrollFace')).toEqual({
      status: '200',
      status_message: 'Success messages',
    });
  });

  it('has the name, the similarity and the flags after a verification', async () => {
    expect(
      await readBody(await createEnrolledApi(), 'verifyFace', { image: photo(drawFace('sitiInGlasses')) }),
    ).toEqual({
      status: '200',
      status_message: 'Success messages',
      user_name: 'Siti Aminah',
      similarity: 0.5,
      masker: false,
      verified: true,
    });
  });

  it('has the nearest person after an identification', async () => {
    const api = await createEnrolledApi();
    await readCode(api, 'enrollFace', { user_id: '3', user_name: 'Wayan', image: photo(drawFace('wayan')) });

    expect(await readBody(api, 'identifyFace', { image: photo(drawFace('sitiInGlasses')) })).toMatchObject({
      return: [{ user_id: '3', user_name: 'Wayan', confidence_level: 0.6, mask: false }],
    });
  });

  it('has the similarity after a comparison of two pictures', async () => {
    expect(await readBody(await createEnrolledApi(), 'compareImages')).toMatchObject({
      similarity: 1,
      masker: false,
      verified: true,
    });
  });

  it('has the flags of a living face after a liveness check', async () => {
    expect(await readBody(await createEnrolledApi(), 'verifyFaceLiveness')).toMatchObject({
      liveness: true,
      match_status: true,
    });
  });
});

describe('a face that does not match', () => {
  it('is answered with status 200 and verified: false', async () => {
    const api = await createEnrolledApi({ mismatch: 'flag' });
    const image = photo(drawFace('wayan'));
    expect(await readBody(api, 'verifyFace', { image })).toMatchObject({ status: '200', verified: false });
    expect(await readBody(api, 'compareImages', { source_image: image })).toMatchObject({
      status: '200',
      verified: false,
    });
  });

  it('is answered with an empty list by an identification', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder() });
    expect(await readBody(api, 'identifyFace')).toMatchObject({ status: '200', return: [] });
  });

  it('is answered with status 411 alone when the settings say so', async () => {
    const api = await createEnrolledApi({ mismatch: 'status' });
    const refusal = { status: '411', status_message: 'Face not verified or unregistered' };
    expect(await readBody(api, 'verifyFace', { image: photo(drawFace('budi')) })).toEqual(refusal);
    expect(await readBody(api, 'compareImages', { source_image: photo(drawFace('budi')) })).toEqual(refusal);
  });

  it.each(['verifyFace', 'identifyFace', 'compareImages'] as const)(
    'is read as faceCovered when it wears a mask: %s',
    async (call) => {
      expect(await readCode(await createEnrolledApi({ wearsMask: true }), call)).toBe('faceCovered');
      expect(
        await readCode(await createEnrolledApi({ wearsMask: true, valueTypes: 'text', bodyShape: 'wrapped' }), call),
      ).toBe('faceCovered');
      expect(await readCode(await createEnrolledApi({ wearsMask: true, mismatch: 'status' }), call)).toBe(411);
    },
  );
});

describe('the enrolled faces', () => {
  it('are distinguished', async () => {
    const api = await createEnrolledApi();
    expect(await readBody(api, 'identifyFace')).toMatchObject({ return: [{ user_name: 'Siti Aminah' }] });
    expect(await readBody(api, 'identifyFace', budi)).toMatchObject({ return: [{ user_name: 'Budi' }] });
    expect(await readCode(api, 'verifyFace', { user_id: budi.user_id })).toBe(411);
  });

  it('are replaced by a new enrolment of the same person', async () => {
    const api = await createEnrolledApi();
    await readCode(api, 'enrollFace', { image: photo(drawFace('wayan')) });
    expect(await readCode(api, 'verifyFace')).toBe(411);
    expect(await readCode(api, 'verifyFace', { image: photo(drawFace('wayan')) })).toBe(200);
  });

  it('are forgotten when they are deleted, and the others are kept', async () => {
    const api = await createEnrolledApi();
    expect(await readCode(api, 'deleteFace')).toBe(200);
    expect(await readCode(api, 'verifyFace')).toBe(415);
    expect(await readCode(api, 'identifyFace')).toBe(411);
    expect(await readCode(api, 'deleteFace')).toBe(415);
    expect(await readCode(api, 'verifyFace', budi)).toBe(200);
  });

  it('are known only in their own gallery', async () => {
    const api = await createEnrolledApi({ clients: { 'demo-token': ['demo-gallery', 'second-gallery'] } });
    expect(await readCode(api, 'verifyFace', { facegallery_id: 'second-gallery' })).toBe(415);
    expect(await readCode(api, 'identifyFace', { facegallery_id: 'second-gallery' })).toBe(411);
  });

  it('are unknown to another instance of the API', async () => {
    await createEnrolledApi();
    expect(await readCode(createFaceApi({ faceFinder: createScriptedFinder() }), 'verifyFace')).toBe(415);
  });

  it('do not change after an enrolment that failed', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder() });
    await readCode(api, 'enrollFace', { image: photo(drawFace('siti', 100)) });
    expect(await readCode(api, 'verifyFace')).toBe(415);
  });
});

describe('reset', () => {
  it('forgets the faces and restores the settings', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), bodyShape: 'wrapped' });
    await readCode(api, 'enrollFace');
    Object.assign(api.settings, { bodyShape: 'flat', forcedAnswer: { status: 500 } });

    api.reset();
    expect(api.settings).toMatchObject({ bodyShape: 'wrapped', forcedAnswer: null });
    expect(await readCode(api, 'verifyFace')).toBe(415);
  });

  it('is not undone by an enrolment that started earlier', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder() });
    const underWay = readCode(api, 'enrollFace');
    api.reset();
    await underWay;
    expect(await readCode(api, 'verifyFace')).toBe(415);
  });
});

describe('the shape of a body', () => {
  it('is wrapped in risetai when the settings say so', async () => {
    expect(await readBody(await createEnrolledApi({ bodyShape: 'wrapped' }), 'compareImages')).toEqual({
      risetai: { status: '200', status_message: 'Success messages', similarity: 1, masker: false, verified: true },
    });
  });

  it('has flags and scores as text when the settings say so', async () => {
    expect(await readBody(await createEnrolledApi({ valueTypes: 'text' }), 'identifyFace')).toMatchObject({
      status: '200',
      return: [{ confidence_level: '1', mask: 'false' }],
    });
  });

  it('has the former status 414 for two faces', async () => {
    const image = photo(drawFace('siti'), drawFace('budi'));
    expect(await readBody(await createEnrolledApi(), 'verifyFace', { image })).toEqual({
      status: '414',
      status_message: 'Multiple faces',
    });
  });

  it.each([
    [200, 200, 200],
    [412, 200, 412],
    [414, 200, 414],
    [500, 200, 500],
    [603, 200, 500],
    [799, 200, 500],
  ])('for status %i comes with HTTP status %i, or with %i when it follows the body', async (status, always, same) => {
    const api = await createEnrolledApi({ forcedAnswer: { status } });
    expect((await api.answer(createRequest('verifyFace'))).status).toBe(always);
    api.settings.httpStatus = 'sameAsBody';
    expect((await api.answer(createRequest('verifyFace'))).status).toBe(same);
  });
});

describe('a request with several faults', () => {
  it('is answered for the first fault: client, fields, gallery, encoding, registry, picture', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), registry: {} });
    const image = brokenPhoto;
    const stranger = { headers: { Accesstoken: 'stranger' } };
    expect(await readCode(api, 'enrollFace', { trx_id: '', image: '', facegallery_id: 'no' }, stranger)).toBe(401);
    expect(await readCode(api, 'enrollFace', { trx_id: '', image: '', facegallery_id: 'no' })).toBe(400);
    expect(await readCode(api, 'enrollFace', { image: '', user_id: '', facegallery_id: 'no' })).toBe(451);
    expect(await readCode(api, 'enrollFace', { image: '%', user_id: '', facegallery_id: 'no' })).toBe(452);
    expect(await readCode(api, 'enrollFace', { image: '%', facegallery_id: 'no' })).toBe(416);
    expect(await readCode(api, 'enrollFace', { image: '%' })).toBe(490);
    expect(await readCode(api, 'enrollFace', { image })).toBe(606);
    expect(await readCode(api, 'verifyFace', { image })).toBe(415);
    expect(await readCode(api, 'identifyFace', { image })).toBe(493);
  });

  it('is answered without a search for faces when that is not needed', async () => {
    const faceFinder = createScriptedFinder();
    const api = createFaceApi({ faceFinder, registry: {} });
    await readCode(api, 'enrollFace');
    await readCode(api, 'verifyFace');
    api.settings.forcedAnswer = { status: 500 };
    await readCode(api, 'identifyFace');
    expect(faceFinder.searches).toBe(0);
  });
});

describe('a request that the API cannot answer', () => {
  it('gets an HTML page with 404 for an unknown path', async () => {
    const request = new Request('https://kiosk.example/face-api/verify-face', { method: 'POST' });
    const response = await createFaceApi({ faceFinder: createScriptedFinder() }).answer(request);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toContain('404 Not Found');
  });

  it('gets 405 for another method', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder() });
    const response = await api.answer(createRequest('verifyFace', undefined, { method: 'PUT' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST');
  });

  it('gets status 500 when the face finder fails', async () => {
    const find = () => Promise.reject(new Error('out of memory'));
    const api = createFaceApi({ faceFinder: { ...createScriptedFinder(), find } });
    expect(await readBody(api, 'enrollFace')).toEqual({ status: '500', status_message: 'Server error' });
  });
});
