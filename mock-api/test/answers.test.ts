// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import type { FaceApiSettings } from '../FaceApiSettings.ts';
import { bodyOf, read, requestOf } from './support/calls.ts';
import { brokenPhoto, createReader, face, photo } from './support/pictures.ts';

const budi = { user_id: '0000000000000002', user_name: 'Budi', image: photo(face('budi')) };

async function enrolled(settings: Partial<FaceApiSettings> = {}) {
  const api = createFaceApi({ faces: createReader() });
  await read(api, 'enrollFace');
  await read(api, 'enrollFace', budi);
  Object.assign(api.settings, settings);
  return api;
}

describe('the body of a success', () => {
  it('has the status as text and the vendor’s description, and of an enrolment nothing more', async () => {
    expect(await bodyOf(await enrolled(), 'enrollFace')).toEqual({ status: '200', status_message: 'Success messages' });
  });

  it('has the name, the similarity and the flags of a verification', async () => {
    expect(await bodyOf(await enrolled(), 'verifyFace', { image: photo(face('sitiInGlasses')) })).toEqual({
      status: '200',
      status_message: 'Success messages',
      user_name: 'Siti Aminah',
      similarity: 0.5,
      masker: false,
      verified: true,
    });
  });

  it('has the one who is nearest of an identification', async () => {
    const api = await enrolled();
    await read(api, 'enrollFace', { user_id: '3', user_name: 'Wayan', image: photo(face('wayan')) });

    expect(await bodyOf(api, 'identifyFace', { image: photo(face('sitiInGlasses')) })).toMatchObject({
      return: [{ user_id: '3', user_name: 'Wayan', confidence_level: 0.6, mask: false }],
    });
  });

  it('has the similarity of two pictures', async () => {
    expect(await bodyOf(await enrolled(), 'compareImages')).toMatchObject({
      similarity: 1,
      masker: false,
      verified: true,
    });
  });

  it('has the flags of a living face', async () => {
    expect(await bodyOf(await enrolled(), 'verifyFaceLiveness')).toMatchObject({ liveness: true, match_status: true });
  });
});

describe('a face that does not match', () => {
  it('is a success by its status, and a refusal by its flag', async () => {
    const api = await enrolled({ refusal: 'flag' });
    const image = photo(face('wayan'));
    expect(await bodyOf(api, 'verifyFace', { image })).toMatchObject({ status: '200', verified: false });
    expect(await bodyOf(api, 'compareImages', { source_image: image })).toMatchObject({
      status: '200',
      verified: false,
    });
  });

  it('leaves the list of an identification empty', async () => {
    const api = createFaceApi({ faces: createReader() });
    expect(await bodyOf(api, 'identifyFace')).toMatchObject({ status: '200', return: [] });
  });

  it('is refused by its status where that is set, and says nothing else', async () => {
    const api = await enrolled({ refusal: 'status' });
    const refusal = { status: '411', status_message: 'Face not verified or unregistered' };
    expect(await bodyOf(api, 'verifyFace', { image: photo(face('budi')) })).toEqual(refusal);
    expect(await bodyOf(api, 'compareImages', { source_image: photo(face('budi')) })).toEqual(refusal);
  });

  it.each(['verifyFace', 'identifyFace', 'compareImages'] as const)(
    'is covered where a mask is worn: %s',
    async (call) => {
      expect(await read(await enrolled({ masker: true }), call)).toBe('faceCovered');
      expect(await read(await enrolled({ masker: true, values: 'text', body: 'wrapped' }), call)).toBe('faceCovered');
      expect(await read(await enrolled({ masker: true, refusal: 'status' }), call)).toBe(411);
    },
  );
});

describe('the faces on file', () => {
  it('are told apart', async () => {
    const api = await enrolled();
    expect(await bodyOf(api, 'identifyFace')).toMatchObject({ return: [{ user_name: 'Siti Aminah' }] });
    expect(await bodyOf(api, 'identifyFace', budi)).toMatchObject({ return: [{ user_name: 'Budi' }] });
    expect(await read(api, 'verifyFace', { user_id: budi.user_id })).toBe(411);
  });

  it('are replaced by a new enrolment', async () => {
    const api = await enrolled();
    await read(api, 'enrollFace', { image: photo(face('wayan')) });
    expect(await read(api, 'verifyFace')).toBe(411);
    expect(await read(api, 'verifyFace', { image: photo(face('wayan')) })).toBe(200);
  });

  it('are gone when they are deleted, and only those', async () => {
    const api = await enrolled();
    expect(await read(api, 'deleteFace')).toBe(200);
    expect(await read(api, 'verifyFace')).toBe(415);
    expect(await read(api, 'identifyFace')).toBe(411);
    expect(await read(api, 'deleteFace')).toBe(415);
    expect(await read(api, 'verifyFace', budi)).toBe(200);
  });

  it('stay in their gallery', async () => {
    const api = await enrolled({ clients: { 'demo-token': ['demo-gallery', 'second-gallery'] } });
    expect(await read(api, 'verifyFace', { facegallery_id: 'second-gallery' })).toBe(415);
    expect(await read(api, 'identifyFace', { facegallery_id: 'second-gallery' })).toBe(411);
  });

  it('are unknown to another stand-in', async () => {
    await enrolled();
    expect(await read(createFaceApi({ faces: createReader() }), 'verifyFace')).toBe(415);
  });

  it('are not added to by a call that is refused', async () => {
    const api = createFaceApi({ faces: createReader() });
    await read(api, 'enrollFace', { image: photo(face('siti', 100)) });
    expect(await read(api, 'verifyFace')).toBe(415);
  });
});

describe('reset', () => {
  it('forgets the faces and puts the settings back', async () => {
    const api = createFaceApi({ faces: createReader(), body: 'wrapped' });
    await read(api, 'enrollFace');
    Object.assign(api.settings, { body: 'flat', asked: 500 });

    api.reset();
    expect(api.settings).toMatchObject({ body: 'wrapped', asked: null });
    expect(await read(api, 'verifyFace')).toBe(415);
  });

  it('is not undone by an enrolment that was under way', async () => {
    const api = createFaceApi({ faces: createReader() });
    const underWay = read(api, 'enrollFace');
    api.reset();
    await underWay;
    expect(await read(api, 'verifyFace')).toBe(415);
  });
});

describe('the shape of a body', () => {
  it('is wrapped as the reseller does', async () => {
    expect(await bodyOf(await enrolled({ body: 'wrapped' }), 'compareImages')).toEqual({
      risetai: { status: '200', status_message: 'Success messages', similarity: 1, masker: false, verified: true },
    });
  });

  it('has flags and scores as text', async () => {
    expect(await bodyOf(await enrolled({ values: 'text' }), 'identifyFace')).toMatchObject({
      status: '200',
      return: [{ confidence_level: '1', mask: 'false' }],
    });
  });

  it('calls two faces by the status that the vendor’s table no longer has', async () => {
    const image = photo(face('siti'), face('budi'));
    expect(await bodyOf(await enrolled(), 'verifyFace', { image })).toEqual({
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
  ])('for status %i comes with HTTP status %i, or %i', async (asked, always, same) => {
    const api = await enrolled({ asked });
    expect((await api.answer(requestOf('verifyFace'))).status).toBe(always);
    api.settings.http = 'sameAsBody';
    expect((await api.answer(requestOf('verifyFace'))).status).toBe(same);
  });
});

describe('what is wrong in several ways', () => {
  it('is told of the first: who calls, what is sent, where to, what is in the pictures', async () => {
    const api = createFaceApi({ faces: createReader(), registry: {} });
    const image = brokenPhoto;
    const stranger = { headers: { Accesstoken: 'stranger' } };
    expect(await read(api, 'enrollFace', { trx_id: '', image: '', facegallery_id: 'no' }, stranger)).toBe(401);
    expect(await read(api, 'enrollFace', { trx_id: '', image: '', facegallery_id: 'no' })).toBe(400);
    expect(await read(api, 'enrollFace', { image: '', user_id: '', facegallery_id: 'no' })).toBe(451);
    expect(await read(api, 'enrollFace', { image: '%', user_id: '', facegallery_id: 'no' })).toBe(452);
    expect(await read(api, 'enrollFace', { image: '%', facegallery_id: 'no' })).toBe(416);
    expect(await read(api, 'enrollFace', { image: '%' })).toBe(490);
    expect(await read(api, 'enrollFace', { image })).toBe(606);
    expect(await read(api, 'verifyFace', { image })).toBe(415);
    expect(await read(api, 'identifyFace', { image })).toBe(493);
  });

  it('never costs a look at a picture that need not be', async () => {
    const faces = createReader();
    const api = createFaceApi({ faces, registry: {} });
    await read(api, 'enrollFace');
    await read(api, 'verifyFace');
    api.settings.asked = 500;
    await read(api, 'identifyFace');
    expect(faces.looks).toBe(0);
  });
});

describe('what the API does not do', () => {
  it('answers another path with a web server’s page', async () => {
    const request = new Request('https://kiosk.example/face-api/verify-face', { method: 'POST' });
    const response = await createFaceApi({ faces: createReader() }).answer(request);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(await response.text()).toContain('404 Not Found');
  });

  it('answers another method with 405', async () => {
    const api = createFaceApi({ faces: createReader() });
    const response = await api.answer(requestOf('verifyFace', undefined, { method: 'PUT' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST');
  });

  it('answers 500 when it breaks itself', async () => {
    const find = () => Promise.reject(new Error('out of memory'));
    const api = createFaceApi({ faces: { ...createReader(), find } });
    expect(await bodyOf(api, 'enrollFace')).toEqual({ status: '500', status_message: 'Server error' });
  });
});
