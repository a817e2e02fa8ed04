import type { ActionId } from '../../../../src/catalogue/actionCatalogue.ts';
import type { StatusCode } from '../../../../src/catalogue/statusCodes.ts';
import { findProfile } from '../languages/profiles.ts';
import type { MessagesRule } from '../Rule.ts';
import { hasAnyPhrase, removePhrases } from '../text/findWords.ts';
import type { Variant, VariantAction } from '../Variant.ts';
import { createExampleAction, createExampleVariant } from './examples.ts';
import { formatSteps, formatWords, isOffered, reportProblems } from './messages.ts';

/** The button for help. */
export const helpCommand = 'getHelp' satisfies ActionId;

/** The step that sends the person to staff, where the screen has no button for help. */
export const helpGuidance = 'askStaff' satisfies ActionId;

/** The code whose message is that help is on its way. */
const helpIsComing = 'staffCalled' satisfies StatusCode;

/** Returns whether an action is the one for help. */
export function isHelp(action: VariantAction | undefined): boolean {
  return action?.id === helpCommand || action?.id === helpGuidance;
}

function namesHelp(text: string, language: string): boolean {
  const profile = findProfile(language);
  if (!profile) return false;
  return hasAnyPhrase(removePhrases(text, profile.otherHelp), profile.helpWords, profile.wordEndings);
}

/** Returns the text parts of a message that speak of help and may not. The title may say that help is on its way. */
function findPartsWithHelp({ language, code, title, description }: Variant): readonly string[] {
  const isWrongTitle = code !== helpIsComing && namesHelp(title, language);
  return [...(isWrongTitle ? ['title'] : []), ...(namesHelp(description, language) ? ['description'] : [])];
}

const askStaff = createExampleAction(helpGuidance, 'guidance', 'Ask our staff for help');
const getHelp = createExampleAction(helpCommand, 'command', 'Get help');
const takePhoto = createExampleAction('retakePhoto', 'command', 'Take a new photo');
const askStaffId = createExampleAction(helpGuidance, 'guidance', 'Hubungi petugas');
const getHelpId = createExampleAction(helpCommand, 'command', 'Minta bantuan');
const takePhotoId = createExampleAction('retakePhoto', 'command', 'Ambil foto baru');

const english = { code: '490', title: 'We can’t open your photo', description: 'It may be damaged.' };
const indonesian = {
  ...english,
  language: 'id',
  title: 'Foto Anda tidak bisa dibuka',
  description: 'Foto mungkin rusak.',
};

const helpOnce: MessagesRule = {
  kind: 'messages',
  id: 'help-once',
  title: 'Help is one action',
  says: 'A message to the person speaks of help in one action at most, and never in the description. The title does so only if staff are on their way.',
  examples: {
    good: [
      createExampleVariant({ ...english, actions: [takePhoto, getHelp] }),
      createExampleVariant({ ...indonesian, actions: [takePhotoId, getHelpId] }),
    ],
    bad: [
      createExampleVariant({ ...english, description: 'Our staff can help.', actions: [takePhoto, getHelp] }),
      createExampleVariant({ ...indonesian, description: 'Petugas siap membantu.', actions: [takePhotoId, getHelpId] }),
    ],
  },
  check(variants) {
    return variants
      .filter(({ audience }) => audience === 'user')
      .flatMap((variant) => {
        const parts = findPartsWithHelp(variant).map((part) => `the ${part} speaks of help`);
        const steps = variant.actions.filter(({ label }) => namesHelp(label, variant.language));
        return [
          ...reportProblems(variant, formatWords(variant), parts, 'leave it to the action'),
          ...reportProblems(
            variant,
            formatSteps(variant),
            steps.length > 1 ? [`${steps.length} actions speak of help`] : [],
            'keep one of them',
          ),
        ];
      });
  },
};

const noHelpWithoutOffer: MessagesRule = {
  kind: 'messages',
  id: 'no-help-without-offer',
  title: 'No help that the screen does not offer',
  says: 'Where the screen has no button for help, only a step of the person speaks of help.',
  examples: {
    good: [
      createExampleVariant({ ...english, commands: ['retakePhoto'], actions: [askStaff, takePhoto] }),
      createExampleVariant({ ...indonesian, commands: ['retakePhoto'], actions: [askStaffId, takePhotoId] }),
    ],
    bad: [
      createExampleVariant({
        ...english,
        description: 'Get help if you can’t wait.',
        commands: ['retakePhoto'],
        actions: [takePhoto],
      }),
      createExampleVariant({
        ...indonesian,
        description: 'Tersedia bantuan jika Anda tidak bisa menunggu.',
        commands: ['retakePhoto'],
        actions: [takePhotoId],
      }),
    ],
  },
  check(variants) {
    return variants
      .filter((variant) => variant.audience === 'user' && !isOffered(variant, helpCommand))
      .flatMap((variant) => {
        const buttons = variant.actions
          .filter(({ kind, label }) => kind === 'command' && namesHelp(label, variant.language))
          .map(({ label }) => `button “${label}”`);
        const problems = [...findPartsWithHelp(variant), ...buttons].map(
          (part) => `the ${part} speaks of help that is not offered`,
        );
        return reportProblems(variant, formatWords(variant), problems, 'leave it out');
      });
  },
};

const askOrGetHelp: MessagesRule = {
  kind: 'messages',
  id: 'ask-or-get-help',
  title: 'Ask staff, or press the button',
  says: 'A message to the person never has both the step that sends them to staff and the button for help.',
  examples: {
    good: [
      createExampleVariant({ ...english, actions: [getHelp] }),
      createExampleVariant({ ...english, commands: [], actions: [askStaff] }),
      createExampleVariant({ ...indonesian, actions: [getHelpId] }),
    ],
    bad: [
      createExampleVariant({ ...english, actions: [askStaff, getHelp] }),
      createExampleVariant({ ...indonesian, actions: [askStaffId, getHelpId] }),
    ],
  },
  check(variants) {
    const hasBoth = ({ actions }: Variant) =>
      [helpGuidance, helpCommand].every((id) => actions.some((action) => action.id === id));
    return variants
      .filter((variant) => variant.audience === 'user' && hasBoth(variant))
      .flatMap((variant) =>
        reportProblems(
          variant,
          formatSteps(variant),
          [`has “${helpGuidance}” and “${helpCommand}”`],
          `leave out “${helpGuidance}” where “${helpCommand}” is offered`,
        ),
      );
  },
};

/** The rules about help. */
export const helpRules: readonly MessagesRule[] = [helpOnce, noHelpWithoutOffer, askOrGetHelp];
