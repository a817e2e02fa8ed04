import type { ComprehensionKey } from '../findKey.ts';

const helpLater = 'From the third attempt on, getting help is right, too.';

/** The keys for the result of a check: who somebody is, and what they have entered. */
export const identityKeys: readonly ComprehensionKey[] = [
  {
    id: 'private-result',
    when: { codes: [411, 415, 603, 606, 'alreadyRegistered'], privacy: true },
    understand: 'The step is not complete. The reason is not shown, and need not be known.',
    firstStep:
      'Ask staff or get help. Taking a new photo or changing the details with a button is right, too. Wrong: leaving as if all were done.',
  },
  {
    id: 'success',
    when: { codes: [200] },
    understand: 'It worked.',
    firstStep: 'Go on: press Continue, or leave because all is done. Wrong: repeating anything.',
  },
  {
    id: 'already-registered',
    when: { codes: ['alreadyRegistered'] },
    understand: 'Their face is on record already, so they need not register.',
    firstStep:
      'Go on: press Continue. Getting help is right for somebody who thinks that they never registered. Wrong: registering again.',
  },
  {
    id: 'no-match',
    when: { codes: [411] },
    understand:
      'The service did not recognize or match their face. It may be the photo, or they may not be registered.',
    firstStep: `Take a better photo: look straight at the camera, get light on the face, or press the button for a new photo. Getting help is right for somebody who thinks that they are not registered, and for everybody from the second attempt on. Wrong: looking for a card.`,
  },
  {
    id: 'wrong-id',
    when: { codes: [415] },
    understand: 'The ID that they entered is not on record. It may be mistyped.',
    firstStep: `Check or correct the ID that was entered, with the button or by comparing. Getting help is right if the ID is right. ${helpLater} Wrong: a new photo, showing a card to the camera.`,
  },
  {
    id: 'wrong-nik',
    when: { codes: [603, 606] },
    understand: 'What they entered (NIK, or NIK and name) does not agree with the registry. It may be mistyped.',
    firstStep: `Check or correct the NIK (and the name), for example against the KTP. ${helpLater} Wrong: a new photo, waiting, showing the KTP to the camera.`,
  },
  {
    id: 'not-live',
    when: { codes: ['notLive'] },
    understand: 'The camera did not see their face well enough to go on. Nobody doubts or blames them.',
    firstStep: `Take a better photo: look straight at the camera, get light on the face, or press the button for a new photo. ${helpLater}`,
  },
  {
    id: 'photo-unusable',
    when: { codes: [451, 456, 490, 491, 493, 494, 495, 'imageTooLarge'] },
    understand: 'The photo just taken did not arrive or cannot be used. It is not about who they are.',
    firstStep:
      'Take a new photo. Holding still or getting light on the face first is right, too. From the second attempt on, getting help is right, too. Wrong: looking for another photo or file, moving away from the camera.',
  },
];
