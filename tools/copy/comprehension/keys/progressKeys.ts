import type { ComprehensionKey } from '../findKey.ts';

/** The keys for the moments of an app, and for the warning of a kiosk. */
export const progressKeys: readonly ComprehensionKey[] = [
  {
    id: 'wait-for-app',
    when: { codes: ['cameraStarting', 'checking', 'stillChecking'] },
    understand: 'The app is at work, and there is nothing to do now.',
    firstStep: 'Wait, and keep the screen open. Wrong: closing, starting again, leaving.',
  },
  {
    id: 'sending',
    when: { codes: ['sending'] },
    understand: 'The photo is taken and on its way.',
    firstStep: 'Wait for the result. They may move. Wrong: taking another photo, leaving.',
  },
  {
    id: 'staff-called',
    when: { codes: ['staffCalled'] },
    understand: 'Help was called and will come.',
    firstStep: 'Wait there. Wrong: leaving, calling again.',
  },
  {
    id: 'back-online',
    when: { codes: ['backOnline'] },
    understand: 'The internet works again.',
    firstStep: 'Go on: press Continue. Wrong: only waiting, checking the connection.',
  },
  {
    id: 'still-there',
    when: { codes: ['kioskWarning'] },
    understand: 'The machine asks whether they are still there, and starts over soon if they do nothing.',
    firstStep:
      'Press the button that says that they are still there, or touch the screen. Leaving is right for somebody who has finished.',
  },
];
