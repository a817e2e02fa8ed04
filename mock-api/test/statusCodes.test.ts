// @vitest-environment node
import { statusCodes, type StatusCode } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import type { EndpointName } from '../endpoints.ts';
import type { FaceApiSettings } from '../FaceApiSettings.ts';
import { brokenPhoto, createScriptedFinder, drawFace, gif, photo, pngPhoto } from './support/pictures.ts';
import { readCode } from './support/requests.ts';

interface Situation {
  readonly code: StatusCode;
  readonly when: string;
  readonly call: EndpointName;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly settings?: Partial<FaceApiSettings>;
}

const tooLong = 'x'.repeat(121);
const longest = 'x'.repeat(120);
const noFace = photo();
const twoFaces = photo(drawFace('siti'), drawFace('budi'));
const smallFace = photo(drawFace('siti', 149, 300));
const lowFace = photo(drawFace('siti', 300, 149));
const registry = { '0000000000000001': 'Siti Aminah' };

/** The situations in which the API answers with a code, by subject. */
const situations: { readonly [subject: string]: readonly Situation[] } = {
  'each call that succeeds': [
    { code: 200, when: 'a face is enrolled', call: 'enrollFace' },
    { code: 200, when: 'a PNG is enrolled', call: 'enrollFace', body: { image: pngPhoto(drawFace('siti')) } },
    {
      code: 200,
      when: 'a face of 150 pixels is enrolled',
      call: 'enrollFace',
      body: { image: photo(drawFace('siti', 150)) },
    },
    { code: 200, when: 'the face belongs to the person', call: 'verifyFace' },
    {
      code: 200,
      when: 'the person looks a little different',
      call: 'verifyFace',
      body: { image: photo(drawFace('sitiInGlasses')) },
    },
    { code: 200, when: 'the face belongs to an enrolled person', call: 'identifyFace' },
    { code: 200, when: 'a face is deleted', call: 'deleteFace' },
    { code: 200, when: 'two pictures show one person', call: 'compareImages' },
    { code: 200, when: 'the face belongs to a living person', call: 'verifyFaceLiveness' },
    { code: 200, when: 'an id has 120 characters', call: 'enrollFace', body: { trx_id: longest, user_id: longest } },
  ],

  'the client and the gallery': [
    { code: 401, when: 'there is no token', call: 'verifyFace', headers: {} },
    { code: 401, when: 'no client has the token', call: 'verifyFace', headers: { Accesstoken: 'constructor' } },
    {
      code: 401,
      when: 'the token is missing and the body is invalid',
      call: 'enrollFace',
      headers: {},
      body: 'not JSON',
    },
    {
      code: 403,
      when: 'another client owns the gallery',
      call: 'verifyFace',
      body: { facegallery_id: 'other-gallery' },
    },
    { code: 416, when: 'the gallery does not exist', call: 'identifyFace', body: { facegallery_id: 'no-gallery' } },
  ],

  'a malformed request': [
    { code: 400, when: 'the body is not JSON', call: 'enrollFace', body: 'user_id=1' },
    { code: 400, when: 'the body is empty', call: 'enrollFace', body: '' },
    { code: 400, when: 'the body is a list', call: 'enrollFace', body: [] },
    { code: 400, when: 'the body is null', call: 'enrollFace', body: 'null' },
    { code: 400, when: 'trx_id is missing', call: 'compareImages', body: { trx_id: undefined } },
    { code: 400, when: 'trx_id is empty', call: 'deleteFace', body: { trx_id: '' } },
    { code: 400, when: 'trx_id is too long', call: 'identifyFace', body: { trx_id: tooLong } },
    { code: 400, when: 'user_id is too long', call: 'verifyFace', body: { user_id: tooLong } },
    { code: 400, when: 'facegallery_id is too long', call: 'identifyFace', body: { facegallery_id: tooLong } },
    { code: 400, when: 'a picture is not a text', call: 'enrollFace', body: { image: {} } },
    { code: 451, when: 'image is missing', call: 'enrollFace', body: { image: undefined } },
    { code: 451, when: 'image is null', call: 'verifyFaceLiveness', body: { image: null } },
    { code: 452, when: 'user_id is missing', call: 'deleteFace', body: { user_id: undefined } },
    { code: 453, when: 'user_name is empty', call: 'enrollFace', body: { user_name: '' } },
    { code: 454, when: 'facegallery_id is missing', call: 'identifyFace', body: { facegallery_id: undefined } },
    { code: 455, when: 'target_image is missing', call: 'compareImages', body: { target_image: undefined } },
    { code: 456, when: 'source_image is missing', call: 'compareImages', body: { source_image: undefined } },
    { code: 490, when: 'image is not base64', call: 'enrollFace', body: { image: '%%%' } },
    {
      code: 490,
      when: 'image has a data: prefix',
      call: 'verifyFace',
      body: { image: 'data:image/jpeg;base64,/9j/4A==' },
    },
    { code: 491, when: 'image is a GIF', call: 'enrollFace', body: { image: gif } },
    { code: 492, when: 'target_image is not base64', call: 'compareImages', body: { target_image: 'é' } },
    { code: 493, when: 'target_image is a GIF', call: 'compareImages', body: { target_image: gif } },
    { code: 493, when: 'image cannot be opened', call: 'identifyFace', body: { image: brokenPhoto } },
    { code: 493, when: 'target_image cannot be opened', call: 'compareImages', body: { target_image: brokenPhoto } },
    { code: 494, when: 'source_image is not base64', call: 'compareImages', body: { source_image: 'a' } },
    { code: 495, when: 'source_image is a GIF', call: 'compareImages', body: { source_image: gif } },
    { code: 495, when: 'source_image cannot be opened', call: 'compareImages', body: { source_image: brokenPhoto } },
  ],

  'the faces in a picture': [
    { code: 412, when: 'there is no face', call: 'enrollFace', body: { image: noFace } },
    { code: 412, when: 'one of two pictures has no face', call: 'compareImages', body: { target_image: noFace } },
    { code: 413, when: 'the face is not wide enough', call: 'enrollFace', body: { image: smallFace } },
    { code: 413, when: 'the face is not high enough', call: 'verifyFaceLiveness', body: { image: lowFace } },
    {
      code: 413,
      when: 'force_register is false',
      call: 'enrollFace',
      body: { image: smallFace, force_register: false },
    },
    {
      code: 200,
      when: 'a small face is enrolled by force',
      call: 'enrollFace',
      body: { image: smallFace, force_register: true },
    },
    {
      code: 413,
      when: 'force_register is sent with another call',
      call: 'verifyFace',
      body: { image: smallFace, force_register: true },
    },
    {
      code: 412,
      when: 'force_register is sent without a face',
      call: 'enrollFace',
      body: { image: noFace, force_register: true },
    },
    { code: 'multipleFaces', when: 'there are two faces', call: 'identifyFace', body: { image: twoFaces } },
  ],

  'the identity of a face': [
    {
      code: 411,
      when: 'the face belongs to another person',
      call: 'verifyFace',
      body: { image: photo(drawFace('budi')) },
    },
    {
      code: 411,
      when: 'the face is similar, but another person’s',
      call: 'verifyFace',
      body: { image: photo(drawFace('wayan')) },
    },
    {
      code: 411,
      when: 'the face belongs to nobody enrolled',
      call: 'identifyFace',
      body: { image: photo(drawFace('budi')) },
    },
    {
      code: 411,
      when: 'two people are compared',
      call: 'compareImages',
      body: { source_image: photo(drawFace('budi')) },
    },
    { code: 415, when: 'the user_id is unknown', call: 'verifyFace', body: { user_id: '1' } },
    { code: 415, when: 'an unknown person is deleted', call: 'deleteFace', body: { user_id: '__proto__' } },
    {
      code: 'notLive',
      when: 'the face does not belong to a living person',
      call: 'verifyFaceLiveness',
      settings: { isLive: false },
    },
  ],

  'the registry': [
    { code: 200, when: 'the registry knows the NIK and the name', call: 'enrollFace', settings: { registry } },
    {
      code: 200,
      when: 'the name has other spaces and capitals',
      call: 'enrollFace',
      body: { user_name: ' SITI  aminah ' },
      settings: { registry },
    },
    {
      code: 603,
      when: 'the registry knows another name',
      call: 'enrollFace',
      body: { user_name: 'Siti' },
      settings: { registry },
    },
    {
      code: 606,
      when: 'the registry does not know the NIK',
      call: 'enrollFace',
      body: { user_id: '1' },
      settings: { registry },
    },
  ],

  'a status that the settings force': [
    ...([500, 600, 603, 604, 605, 606, 607, 608, 609, 610, 611] as const).map((status): Situation => ({
      code: status,
      when: 'the settings force it',
      call: 'enrollFace',
      settings: { forcedAnswer: { status } },
    })),
    {
      code: 'multipleFaces',
      when: 'the settings force 414',
      call: 'deleteFace',
      settings: { forcedAnswer: { status: 414 } },
    },
    {
      code: 451,
      when: 'the settings force 500 but the request is malformed',
      call: 'enrollFace',
      body: { image: '' },
      settings: { forcedAnswer: { status: 500 } },
    },
  ],
};

/** Every shape that an answer can have. */
const shapes: readonly Partial<FaceApiSettings>[] = (['flat', 'wrapped'] as const).flatMap((bodyShape) =>
  (['typed', 'text'] as const).flatMap((valueTypes) =>
    (['always200', 'sameAsBody'] as const).flatMap((httpStatus) =>
      (['flag', 'status'] as const).map((mismatch) => ({ bodyShape, valueTypes, httpStatus, mismatch })),
    ),
  ),
);

/** The calls whose answer depends on the enrolled people. */
const callsWithEnrolledPeople: readonly EndpointName[] = ['verifyFace', 'identifyFace', 'deleteFace'];

describe('the mock API answers with the documented code in every shape', () => {
  it.each(Object.entries(situations))('for %s', async (_subject, group) => {
    const failures: unknown[] = [];
    for (const { code, when, call, body, headers, settings } of group) {
      for (const shape of shapes) {
        const api = createFaceApi({ faceFinder: createScriptedFinder(), ...shape });
        if (callsWithEnrolledPeople.includes(call)) await readCode(api, 'enrollFace');

        Object.assign(api.settings, settings);
        const received = await readCode(api, call, body, headers && { headers });
        if (received !== code) failures.push({ call, when, shape, expected: code, received });
      }
    }
    expect(failures).toEqual([]);
  });

  it('reaches every number of the catalogue', () => {
    const reached = new Set(Object.values(situations).flatMap((group) => group.map(({ code }) => code)));
    expect(statusCodes.filter((code) => typeof code === 'number' && !reached.has(code))).toEqual([]);
  });
});
