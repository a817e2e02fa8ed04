// @vitest-environment node
import { statusCodes, type StatusCode } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import type { FaceApiSettings } from '../FaceApiSettings.ts';
import type { FaceApiCall } from '../faceApiPaths.ts';
import { read } from './support/calls.ts';
import { brokenPhoto, createReader, face, gif, photo, pngPhoto } from './support/pictures.ts';

interface Row {
  readonly code: StatusCode;
  readonly when: string;
  readonly call: FaceApiCall;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly settings?: Partial<FaceApiSettings>;
}

const tooLong = 'x'.repeat(121);
const longest = 'x'.repeat(120);
const noFace = photo();
const twoFaces = photo(face('siti'), face('budi'));
const smallFace = photo(face('siti', 149, 300));
const lowFace = photo(face('siti', 300, 149));
const registry = { '0000000000000001': 'Siti Aminah' };

const rows: readonly Row[] = [
  // A success of each call
  { code: 200, when: 'a face is enrolled', call: 'enrollFace' },
  { code: 200, when: 'a PNG is enrolled', call: 'enrollFace', body: { image: pngPhoto(face('siti')) } },
  {
    code: 200,
    when: 'a face of 150 pixels is enrolled',
    call: 'enrollFace',
    body: { image: photo(face('siti', 150)) },
  },
  { code: 200, when: 'the face is that person’s', call: 'verifyFace' },
  {
    code: 200,
    when: 'she looks a little different',
    call: 'verifyFace',
    body: { image: photo(face('sitiInGlasses')) },
  },
  { code: 200, when: 'the face is somebody’s', call: 'identifyFace' },
  { code: 200, when: 'a face is deleted', call: 'deleteFace' },
  { code: 200, when: 'two pictures show one person', call: 'compareImages' },
  { code: 200, when: 'the face is alive', call: 'verifyFaceLiveness' },
  { code: 200, when: 'an id has 120 characters', call: 'enrollFace', body: { trx_id: longest, user_id: longest } },

  // Who calls, and where to
  { code: 401, when: 'there is no token', call: 'verifyFace', headers: {} },
  { code: 401, when: 'nobody has the token', call: 'verifyFace', headers: { Accesstoken: 'constructor' } },
  { code: 401, when: 'the token is unknown, whatever is sent', call: 'enrollFace', headers: {}, body: 'not JSON' },
  { code: 403, when: 'another client owns the gallery', call: 'verifyFace', body: { facegallery_id: 'other-gallery' } },
  { code: 416, when: 'nobody owns the gallery', call: 'identifyFace', body: { facegallery_id: 'no-gallery' } },

  // What is sent
  { code: 400, when: 'the body is no JSON', call: 'enrollFace', body: 'user_id=1' },
  { code: 400, when: 'the body is empty', call: 'enrollFace', body: '' },
  { code: 400, when: 'the body is a list', call: 'enrollFace', body: [] },
  { code: 400, when: 'the body is null', call: 'enrollFace', body: 'null' },
  { code: 400, when: 'trx_id is missing', call: 'compareImages', body: { trx_id: undefined } },
  { code: 400, when: 'trx_id is empty', call: 'deleteFace', body: { trx_id: '' } },
  { code: 400, when: 'trx_id is too long', call: 'identifyFace', body: { trx_id: tooLong } },
  { code: 400, when: 'user_id is too long', call: 'verifyFace', body: { user_id: tooLong } },
  { code: 400, when: 'facegallery_id is too long', call: 'identifyFace', body: { facegallery_id: tooLong } },
  { code: 400, when: 'a picture is no text', call: 'enrollFace', body: { image: {} } },
  { code: 451, when: 'image is missing', call: 'enrollFace', body: { image: undefined } },
  { code: 451, when: 'image is null', call: 'verifyFaceLiveness', body: { image: null } },
  { code: 452, when: 'user_id is missing', call: 'deleteFace', body: { user_id: undefined } },
  { code: 453, when: 'user_name is empty', call: 'enrollFace', body: { user_name: '' } },
  { code: 454, when: 'facegallery_id is missing', call: 'identifyFace', body: { facegallery_id: undefined } },
  { code: 455, when: 'target_image is missing', call: 'compareImages', body: { target_image: undefined } },
  { code: 456, when: 'source_image is missing', call: 'compareImages', body: { source_image: undefined } },
  { code: 490, when: 'image is no base64', call: 'enrollFace', body: { image: '%%%' } },
  { code: 490, when: 'image has a prefix', call: 'verifyFace', body: { image: 'data:image/jpeg;base64,/9j/4A==' } },
  { code: 491, when: 'image is a GIF', call: 'enrollFace', body: { image: gif } },
  { code: 492, when: 'target_image is no base64', call: 'compareImages', body: { target_image: 'é' } },
  { code: 493, when: 'target_image is a GIF', call: 'compareImages', body: { target_image: gif } },
  { code: 493, when: 'image cannot be opened', call: 'identifyFace', body: { image: brokenPhoto } },
  { code: 493, when: 'target_image cannot be opened', call: 'compareImages', body: { target_image: brokenPhoto } },
  { code: 494, when: 'source_image is no base64', call: 'compareImages', body: { source_image: 'a' } },
  { code: 495, when: 'source_image is a GIF', call: 'compareImages', body: { source_image: gif } },
  { code: 495, when: 'source_image cannot be opened', call: 'compareImages', body: { source_image: brokenPhoto } },

  // What is in the picture
  { code: 412, when: 'there is no face', call: 'enrollFace', body: { image: noFace } },
  { code: 412, when: 'one of two pictures has no face', call: 'compareImages', body: { target_image: noFace } },
  { code: 413, when: 'the face is too narrow', call: 'enrollFace', body: { image: smallFace } },
  { code: 413, when: 'the face is too low', call: 'verifyFaceLiveness', body: { image: lowFace } },
  { code: 413, when: 'force_register is false', call: 'enrollFace', body: { image: smallFace, force_register: false } },
  { code: 200, when: 'it is small and forced', call: 'enrollFace', body: { image: smallFace, force_register: true } },
  { code: 413, when: 'only enrolment is forced', call: 'verifyFace', body: { image: smallFace, force_register: true } },
  { code: 412, when: 'no face can be forced', call: 'enrollFace', body: { image: noFace, force_register: true } },
  { code: 'multipleFaces', when: 'there are two faces', call: 'identifyFace', body: { image: twoFaces } },

  // Whose face it is
  { code: 411, when: 'the face is another person’s', call: 'verifyFace', body: { image: photo(face('budi')) } },
  { code: 411, when: 'the face is like hers', call: 'verifyFace', body: { image: photo(face('wayan')) } },
  { code: 411, when: 'the face is nobody’s', call: 'identifyFace', body: { image: photo(face('budi')) } },
  { code: 411, when: 'two people are compared', call: 'compareImages', body: { source_image: photo(face('budi')) } },
  { code: 415, when: 'nobody has the user_id', call: 'verifyFace', body: { user_id: '1' } },
  { code: 415, when: 'who is not there is deleted', call: 'deleteFace', body: { user_id: '__proto__' } },
  { code: 'notLive', when: 'the face is not alive', call: 'verifyFaceLiveness', settings: { liveness: false } },

  // Who the registry knows
  { code: 200, when: 'the registry knows the NIK and the name', call: 'enrollFace', settings: { registry } },
  {
    code: 200,
    when: 'the name has other spaces and capitals',
    call: 'enrollFace',
    body: { user_name: ' SITI  aminah ' },
    settings: { registry },
  },
  { code: 603, when: 'it knows another name', call: 'enrollFace', body: { user_name: 'Siti' }, settings: { registry } },
  { code: 606, when: 'it does not know the NIK', call: 'enrollFace', body: { user_id: '1' }, settings: { registry } },

  // What cannot be seen and is asked for
  ...[500, 600, 603, 604, 605, 606, 607, 608, 609, 610, 611].map((asked): Row => ({
    code: asked as StatusCode,
    when: 'it is asked for',
    call: 'enrollFace',
    settings: { asked },
  })),
  { code: 'multipleFaces', when: 'it is asked for', call: 'deleteFace', settings: { asked: 414 } },
  {
    code: 451,
    when: 'a status is asked for, and the request is not well-formed',
    call: 'enrollFace',
    body: { image: '' },
    settings: { asked: 500 },
  },
];

const shapes: readonly Partial<FaceApiSettings>[] = (['flat', 'wrapped'] as const).flatMap((body) =>
  (['typed', 'text'] as const).flatMap((values) =>
    (['always200', 'sameAsBody'] as const).flatMap((http) =>
      (['flag', 'status'] as const).map((refusal) => ({ body, values, http, refusal })),
    ),
  ),
);

describe('in each of the shapes that clients meet', () => {
  it.each(rows)('$call answers $code when $when', async ({ code, call, body, headers, settings }) => {
    for (const shape of shapes) {
      const api = createFaceApi({ faces: createReader(), ...shape });
      await read(api, 'enrollFace');

      Object.assign(api.settings, settings);
      expect(await read(api, call, body, headers && { headers }), JSON.stringify(shape)).toBe(code);
    }
  });
});

it('reaches every code of the API', () => {
  const reached = new Set(rows.map((row) => row.code));
  expect(statusCodes.filter((code) => typeof code === 'number' && !reached.has(code))).toEqual([]);
});
