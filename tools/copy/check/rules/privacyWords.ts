import { revealingCodes } from '../inventory.ts';
import { wordRule } from './wordRule.ts';

/** On a screen that others can see, nothing tells who is enrolled. */
export const privacyWords = wordRule({
  id: 'privacy-words',
  title: 'Nothing told to the bystander',
  says: 'In the privacy variant a message never tells whether someone is registered, or what a registry holds.',
  appliesTo: { parts: ['message'] },
  examples: {
    en: {
      good: 'We couldn’t confirm it’s you. Check your details.',
      bad: 'You are not registered yet. Check your NIK.',
      context: { owner: '411', contexts: ['private'] },
    },
    id: {
      good: 'Kami belum dapat mengenali Anda. Periksa lagi data Anda.',
      bad: 'Anda belum terdaftar. Periksa lagi NIK Anda.',
      context: { owner: '411', contexts: ['private'] },
    },
  },
  table: (profile, { contexts, owner }) =>
    contexts.includes('private') && revealingCodes.includes(owner) ? profile.telling : {},
});
