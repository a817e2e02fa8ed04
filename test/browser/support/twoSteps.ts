import { defineStatuses } from 'face-status-kit';

/** A code `twoSteps` with two steps of the person, which no code of the kit has. */
export const twoSteps = defineStatuses({
  codes: {
    twoSteps: {
      severity: 'warning',
      remedy: 'retake',
      actions: ['lookStraight', 'faceLight', 'retakePhoto'],
      texts: {
        en: { title: 'The photo is not clear', description: 'The light comes from behind.' },
        id: { title: 'Foto kurang jelas', description: 'Cahaya datang dari belakang.' },
      },
    },
  },
});
