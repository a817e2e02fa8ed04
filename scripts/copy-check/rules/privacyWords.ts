import { tellingCodes } from '../inventory.ts';
import { wordRule } from './wordRule.ts';

/** On a screen that others can see, nothing tells who is enrolled. */
export const privacyWords = wordRule({
  id: 'privacy-words',
  title: 'Nothing told to the bystander',
  says: 'In the privacy variant a title and a description never tell whether someone is registered, or what a registry holds.',
  appliesTo: { parts: ['title', 'description'], audiences: ['user'] },
  examples: {
    en: {
      good: 'We couldn’t confirm it’s you',
      bad: 'You are not registered yet',
      context: { part: 'title', owner: '411', contexts: ['private'] },
    },
    id: {
      good: 'Kami belum dapat mengenali Anda',
      bad: 'Anda belum terdaftar',
      context: { part: 'title', owner: '411', contexts: ['private'] },
    },
  },
  table: (profile, { contexts, owner }) =>
    contexts.includes('private') && tellingCodes.includes(owner) ? profile.telling : {},
});
