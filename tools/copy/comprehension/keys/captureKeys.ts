import type { ComprehensionKey } from '../findKey.ts';

/** After a photo, a button takes the next one. */
const afterChange = 'After a photo: taking a new photo counts only with this change.';

const helpLater = 'From the third attempt on, getting help is right, too.';

const rules = `${afterChange} ${helpLater}`;

/** The keys for what a camera sees, over a live picture and after a photo. */
export const captureKeys: readonly ComprehensionKey[] = [
  {
    id: 'not-in-view',
    when: { codes: [412] },
    understand: 'The camera or the photo does not show their face.',
    firstStep: `Bring the face in front of the camera: come or sit in front of it, or point the phone at the face. Right, too: face the light, or take off what hides the face. ${rules} Wrong: settings, waiting.`,
  },
  {
    id: 'too-far',
    when: { codes: [413] },
    understand: 'The face is too far from the camera, or too small in the picture.',
    firstStep: `Bring face and camera closer together: move closer, or hold the phone closer. ${rules} Wrong: moving back, a smaller photo.`,
  },
  {
    id: 'too-close',
    when: { codes: ['faceTooClose'] },
    understand: 'The face is too close to the camera.',
    firstStep: `Bring face and camera further apart: move back, or hold the phone further away. ${rules} Wrong: moving closer.`,
  },
  {
    id: 'off-center',
    when: { codes: ['faceOffCenter'] },
    understand: 'The face is not in the middle of the picture, or is cut off at its edge.',
    firstStep: `Bring the face into the middle of the picture, by moving oneself or the phone. ${rules}`,
  },
  {
    id: 'turned',
    when: { codes: ['faceTurned'] },
    understand: 'The head is turned or tilted.',
    firstStep: `Look straight at the camera. ${rules}`,
  },
  {
    id: 'eyes',
    when: { codes: ['eyesNotVisible'] },
    understand: 'The eyes cannot be seen.',
    firstStep: `Open the eyes, or take away what hides them (glasses, hair). ${rules}`,
  },
  {
    id: 'sunglasses',
    when: { codes: ['sunglassesOn'] },
    understand: 'The sunglasses are in the way.',
    firstStep: `Take off the sunglasses. ${rules}`,
  },
  {
    id: 'mask',
    when: { codes: ['maskOn'] },
    understand: 'The mask is in the way.',
    firstStep: `Take off the mask. ${rules}`,
  },
  {
    id: 'hat',
    when: { codes: ['hatOn'] },
    understand: 'What they wear on the head is in the way of the face.',
    firstStep: `Take off the hat or cap. Somebody with a headscarf may keep it on and show the whole face. ${rules}`,
  },
  {
    id: 'covered',
    when: { codes: ['faceCovered'] },
    understand: 'Something covers a part of the face.',
    firstStep: `Take away what covers the face, or show the whole face. A headscarf may stay on. ${rules} Wrong: taking off a headscarf because the message seems to ask for it.`,
  },
  {
    id: 'too-dark',
    when: { codes: ['tooDark'] },
    understand: 'There is too little light.',
    firstStep: `Get more light on the face: turn on a light, move to a brighter place, or face the light. ${rules}`,
  },
  {
    id: 'too-bright',
    when: { codes: ['tooBright'] },
    understand: 'There is too much light.',
    firstStep: `Get out of the bright light, or turn it down. ${rules} Wrong: looking for more light.`,
  },
  {
    id: 'backlit',
    when: { codes: ['backlit'] },
    understand: 'The light comes from behind them.',
    firstStep: `Turn or move so that the light is in front: face the light, turn on a light in front, or leave the light behind. ${rules}`,
  },
  {
    id: 'blurred',
    when: { codes: ['blurred'] },
    understand: 'The picture is not sharp, because something moved.',
    firstStep: `Hold still, or hold the phone still. ${rules}`,
  },
  {
    id: 'lens-kiosk',
    when: { codes: ['lensDirty'], settings: ['kiosk'] },
    understand: 'The picture or the photo is unclear.',
    firstStep: 'Get help or ask staff to wipe the camera. Wiping it oneself is right, too. Wrong: only a new photo.',
  },
  {
    id: 'lens',
    when: { codes: ['lensDirty'] },
    understand: 'The picture is unclear, and the lens of the camera needs a wipe.',
    firstStep: `Wipe the lens of the camera. ${rules}`,
  },
  {
    id: 'several-people',
    when: { codes: ['multipleFaces'] },
    understand: 'The camera sees more than one face.',
    firstStep: `Make sure that only their own face is in the picture: ask others to step back, move away from them, or turn away from posters and screens. ${rules}`,
  },
  {
    id: 'hold-still',
    when: { codes: ['holdStill', 'takingPhoto'] },
    understand: 'All is right, and the photo is being taken now or next.',
    firstStep: 'Hold still. Wrong: moving, pressing anything.',
  },
  {
    id: 'no-good-moment',
    when: { codes: ['captureTimeout'] },
    understand: 'There is no usable photo yet, and the photo does not come by itself.',
    firstStep: 'Press the button that takes the photo. Getting help is right, too. Wrong: only waiting.',
  },
];
