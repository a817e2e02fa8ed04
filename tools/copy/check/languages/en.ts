import { advise, commonNames, listWords, type LanguageProfile } from './LanguageProfile.ts';

const leaveOut = 'leave it out';
const sayWhatHappened = 'say what happened, as the person sees it';
const sayStaff = 'say “staff”';
const fixedCamera = 'the camera is fixed: let the person step';
const forStaff = 'only staff can do it at a kiosk: offer help in its place';
const nobodyWaits = 'nobody waits minutes in front of a queue: offer help in its place';
const makeAction = 'make it an action';
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
    moveBack: 'move back a little',
    lookStraight: 'look straight at the camera',
    holdStill: 'hold still',
    light: 'light',
    tryAgain: 'try again',
    staff: 'staff',
    registered: 'registered',
    signIn: 'sign in',
    service: 'service',
    cameraAccess: 'camera access',
    connection: 'connection',
    reference: 'reference',
    press: 'press',
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
    access: 'say “camera access”, or “use”',
    network: 'say “connection”',
    ...advise('admin, administrator', sayStaff),
  },
  userPhrases: ['camera access'],
  insides: {
    ...advise('list, lists, key, keys, setting, address, addresses', sayWhatHappened),
    ...advise('file, files, file type, file types, type of photo, types of photo', 'say “photo”'),
    ...advise('mixed up', sayWhatHappened),
    ...advise('the other photo', 'say which: the new photo, or the one that we have'),
  },
  otherVoices: advise('our app, our application, our apps', 'say “we”'),
  ambiguous: {},
  sides: advise(
    'to the left, to the right, on the left, on the right, from the left, from the right, left side, right side, your left, your right, turn left, turn right, move left, move right, step left, step right, look left, look right, left of, right of, left or right, left and right',
    'the picture is mirrored: name a thing in the room',
  ),
  pointers: advise('here', 'name the place'),
  danglingStarts: advise('this is, it', 'name the thing'),
  neverInTitle: {},
  blame: {
    'you failed': 'say what happened, with “we” as the one who acts',
    ...advise('you forgot, you should have', 'say what to do'),
    ...advise('you made a mistake, you did something wrong', 'say what happened'),
  },
  accusations: {
    ...advise('here in person, really here, a real person, you’re real', 'say what we need to see'),
    ...advise('eyes are closed, closed your eyes, eyes closed', 'say that we can’t see the eyes'),
    ...advise('too slow, too late, you took too long', 'say what happened'),
  },
  glossary: {
    ...advise('click, clicking, tap, tapping', 'say “press”'),
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
    kiosk: {
      ...advise('phone, your device, the device, computer, laptop, tablet', fixedCamera),
      ...advise('app, apps, browser, browsers, page, tab, settings', forStaff),
      ...advise('wi-fi, mobile data', forStaff),
      ...advise('minute, minutes', nobodyWaits),
    },
  },
  beforePhoto: advise('in the photo, this photo, your photo, new photo, again, retake', 'no photo has been taken yet'),
  telling: {
    ...advise('registered, enrolled', notConfirmed),
    ...advise('nik, ktp', 'say “details”'),
    registry: leaveOut,
  },
  notYourFault: ['not your fault', 'isn’t your fault', 'nothing you did', 'you did nothing wrong'],
  helpWords: ['help', 'staff', 'support team', 'support'],
  otherHelp: ['won’t help', 'doesn’t help', 'didn’t help', 'may help'],
  actionVerbs: listWords(`
    allow ask bring call cancel center centre change check choose close come compare connect contact continue copy correct don’t edit
    enter find fit get go hold keep let light look make move open plug point press put remove restart retake show sign sit stand stay step switch
    take tell touch try turn uncover unplug update use wait wipe
  `),
  otherActionStarts: ['you'],
  stepPhrases: {
    ...advise('ask for help, get help, ask our staff, ask staff, call staff, tell staff', makeAction),
    ...advise('try again, try once more, try later', makeAction),
    ...advise('take a new photo, take a photo, take another photo, take the photo again', makeAction),
    ...advise('press, sign in again', makeAction),
  },
  clauseWords: ['or', 'and', 'then'],
  reasonWords: [],
  names: [...commonNames, 'Open in browser', 'I', 'Allow'],
  wordEndings: [],
};
