import type { ComprehensionKey } from '../findKey.ts';

const helpLater = 'From the third attempt on, getting help is right, too.';

/** The keys for faults of the system, the network and the camera. */
export const systemKeys: readonly ComprehensionKey[] = [
  {
    id: 'system-fault',
    when: [{ codes: [400, 401, 403, 416, 452, 453, 454, 455, 492] }, { codes: ['unknown'], attempts: [2, 3] }],
    understand: 'The service has a fault that they did not cause and cannot fix.',
    firstStep:
      'Get help: press Get help, ask staff, or contact support. Trying again is right only where the message has a button for it. Wrong: a new photo, typing or showing anything again, looking for a card or a photo, opening settings, signing in again, only waiting.',
  },
  {
    id: 'unknown',
    when: { codes: ['unknown'] },
    understand: 'Something does not work, and they did not cause it.',
    firstStep: 'Try again, or get help.',
  },
  {
    id: 'registry-fault',
    when: [
      { codes: [610] },
      { codes: [600, 604, 605, 607, 608, 609], attempts: [3] },
      { codes: [611], settings: ['handheld', 'desktop'], attempts: [2, 3] },
    ],
    understand: 'The registry does not work or does not answer. They did not cause it and cannot fix it.',
    firstStep:
      'Get help. Waiting or trying again is right only where the message has a step or a button for it. Wrong: a new photo, changing the details, opening the app or the page of the registry.',
  },
  {
    id: 'timeout',
    when: { codes: ['timeout'] },
    understand: 'The check did not finish in time, and the connection may be slow. They did nothing wrong.',
    firstStep:
      'Wait, then try again, or make the connection better: another place, Wi-Fi off and on. Trying again counts. From the second attempt on, getting help is right, too. Wrong: a new photo, changing the details.',
  },
  {
    id: 'service-down',
    when: { codes: [500, 600, 604, 605, 607, 608, 609, 'serviceUnavailable', 'tooManyRequests'] },
    understand:
      'The service or the registry does not answer, does not work or is too busy now. They did nothing wrong.',
    firstStep:
      'Wait, then try again. Pressing Try again counts. From the second attempt on, waiting longer, letting others go first, coming back later and getting help are right, too. At a kiosk, getting help is always right. Wrong: a new photo, changing the details, leaving at the first attempt.',
  },
  {
    id: 'too-many-tries',
    when: { codes: ['tooManyAttempts'] },
    understand: 'There were too many tries, so there is a pause before the next one.',
    firstStep: 'Wait as long as the message says, come back later, or get help. Wrong: trying again at once.',
  },
  {
    id: 'offline-kiosk',
    when: { codes: ['offline'], settings: ['kiosk'] },
    understand: 'The machine has no internet. They cannot change that.',
    firstStep: 'Get help or ask staff. Trying again is right, too. Wrong: checking their own phone.',
  },
  {
    id: 'offline',
    when: { codes: ['offline'] },
    understand: 'Their device has no internet.',
    firstStep: `Check or restore the connection (Wi-Fi, mobile data, cable), then try again. ${helpLater} Wrong: a new photo.`,
  },
  {
    id: 'sign-in-kiosk',
    when: { codes: [611], settings: ['kiosk'] },
    understand: 'The machine cannot use the registry now, and they cannot change that.',
    firstStep: 'Get help or ask staff. Wrong: typing their own password at the machine, a new photo.',
  },
  {
    id: 'sign-in',
    when: { codes: [611] },
    understand: 'The sign-in to the registry has ended.',
    firstStep:
      'Sign in again. From the second attempt on, getting help is right, too. Wrong: a new photo, registering again.',
  },
  {
    id: 'camera-kiosk',
    when: {
      codes: ['cameraPermission', 'cameraDenied', 'cameraNotFound', 'cameraInUse', 'cameraUnsupported'],
      settings: ['kiosk'],
    },
    understand: 'The camera of the machine cannot be used now. They did not cause it and cannot fix it.',
    firstStep:
      'Get help or ask staff. Trying again is right, too. Wrong: changing settings, looking for a camera, wiping or uncovering it.',
  },
  {
    id: 'camera-permission',
    when: { codes: ['cameraPermission'] },
    understand: 'The app asks to use the camera.',
    firstStep: 'Choose Allow in the question that the browser or the phone asks.',
  },
  {
    id: 'camera-denied',
    when: { codes: ['cameraDenied'] },
    understand:
      'The app has no access to the camera, because nobody has allowed it. The camera is neither broken nor covered.',
    firstStep: `Allow the camera in the settings, or press Open settings. ${helpLater} Wrong: wiping or uncovering the lens, only trying again.`,
  },
  {
    id: 'no-camera',
    when: { codes: ['cameraNotFound'] },
    understand: 'The device finds no camera that works.',
    firstStep:
      'Restart the phone or the computer, check, connect or use another camera or device. Trying again after that is right. From the second attempt on, getting help is right, too.',
  },
  {
    id: 'camera-in-use',
    when: { codes: ['cameraInUse'] },
    understand: 'Another app or page uses the camera.',
    firstStep: `Close other apps that may use the camera, or restart the device, then try again. ${helpLater} Wrong: wiping the lens, only waiting.`,
  },
  {
    id: 'camera-unsupported',
    when: { codes: ['cameraUnsupported'] },
    understand: 'The camera cannot be used in this browser. The camera itself may be fine.',
    firstStep:
      'Open the page in another browser. Getting help is right, too. Wrong: repairing the camera, going elsewhere.',
  },
];
