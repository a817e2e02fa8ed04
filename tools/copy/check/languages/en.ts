import { advise, commonNames, listWords, type LanguageProfile } from './LanguageProfile.ts';

const leaveOut = 'leave it out';
const sayWhatHappened = 'say what happened, as the person sees it';
const sayStaff = 'say “staff”';
const fixedCamera = 'the camera is fixed: let the person step';
const notConfirmed = 'say that we couldn’t confirm it’s them';

/** The profile of English. */
export const english: LanguageProfile = {
  language: 'en',
  limits: { title: 45, description: 120, action: 45, label: 45, control: 20, spoken: 150 },
  hintLimits: { title: 30, action: 32 },
  terms: {
    face: 'face',
    camera: 'camera',
    photo: 'photo',
    moveCloser: 'move closer to the camera',
    holdPhoneCloser: 'hold the phone closer',
    lookStraight: 'look straight at the camera',
    holdStill: 'hold still',
    light: 'light',
    tryAgain: 'try again',
    staff: 'staff',
    registered: 'registered',
    signIn: 'sign in',
    service: 'service',
    connection: 'connection',
  },
  neverWords: {
    ...advise('please, sorry, apologies, apologise, apologize, oops', leaveOut),
    ...advise('error, errors, invalid, illegal, forbidden, fail, fails, failed, failure, fatal', sayWhatHappened),
    ...advise('abort, aborted, malformed, decode, decoded, decoding, null', sayWhatHappened),
    ...advise('request, requests, requested', sayWhatHappened),
    ...advise('base64, payload, http, parameter, parameters', leaveOut),
    ...advise('token, tokens', 'say “sign in”'),
    ...advise('api, server, servers', 'say “service”'),
  },
  staffWords: {
    ...advise('gallery, galleries', 'say it from where the person stands'),
    access: 'say “allow” or “use”',
    network: 'say “connection”',
    ...advise('admin, administrator', sayStaff),
  },
  neverInTitle: {},
  blame: {
    'you failed': 'say what happened, with “we” as the one who acts',
    ...advise('you forgot, you should have', 'say what to do'),
    ...advise('you made a mistake, you did something wrong', 'say what happened'),
  },
  glossary: {
    ...advise('image, selfie', 'say “photo”'),
    images: 'say “photos”',
    retry: 'say “try again”',
    ...advise('log in, login', 'say “sign in”'),
    'logged in': 'say “signed in”',
    illumination: 'say “light”',
    backend: 'say “service”',
    connectivity: 'say “connection”',
  },
  userGlossary: advise('personnel, attendant, operator, officer, employee, technician', sayStaff),
  spelling: {},
  capitals: [],
  wrongInSetting: {
    anywhere: advise('hold the phone, hold your phone', 'keep it for handheld'),
    desktop: { phone: 'say “computer”, or move the person' },
    kiosk: advise('phone, your device, the device, computer, laptop', fixedCamera),
  },
  beforePhoto: advise('in the photo, this photo, your photo, new photo, again, retake', 'no photo has been taken yet'),
  telling: {
    ...advise('registered, enrolled', notConfirmed),
    ...advise('nik, ktp', 'say “details”'),
    registry: leaveOut,
  },
  notYourFault: ['not your fault', 'isn’t your fault', 'nothing you did', 'on our side', 'our mistake'],
  helpers: ['staff', 'support team', 'get help'],
  actionVerbs: listWords(`
    allow ask bring call cancel center centre change check choose close come compare connect continue correct don’t edit
    enter find get go hold keep let look make move open plug point press put remove retake show sign sit stand stay step switch
    take tell touch try turn uncover use wait wipe you
  `),
  names: [...commonNames, 'I', 'Allow'],
  wordEndings: [],
};
