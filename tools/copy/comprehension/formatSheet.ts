import type { NumberedMessage, SheetChoice, SheetOrder } from './Measurement.ts';
import { getMoment } from './moments.ts';
import { getSheetTexts } from './sheetTexts.ts';

/** Returns the moment of a message in words, and for a later attempt that the person has followed the message before. */
export function formatMoment({ situations }: NumberedMessage, { language, spoken }: SheetChoice): string {
  const texts = getSheetTexts(language);
  const [first] = situations;
  const moment = getMoment(first);
  const isFirstAttempt = situations.some(({ attempt }) => attempt === 1);
  return [
    spoken && moment === 'live' ? texts.liveUnseen : texts.moments[moment],
    ...(isFirstAttempt ? [] : [spoken ? texts.repeated.spoken : texts.repeated.shown]),
  ].join(' ');
}

/** Returns the words of a message as lines of Markdown, as a person sees or hears them. */
export function formatWords({ words }: NumberedMessage, { language, spoken }: SheetChoice): readonly string[] {
  if (spoken) return [`${getSheetTexts(language).heard} “${words.spoken}”`];
  const paragraphs = [
    `**${words.title}**`,
    words.steps.map((step) => `- ${step}`).join('\n'),
    words.description ?? '',
    words.buttons.map((button) => `[${button}]`).join(' '),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '');
}

function formatInstructions(choice: SheetChoice): readonly string[] {
  const { title, modes, settings, task, fields, form, example } = getSheetTexts(choice.language);
  const names = ['happened', 'firstStep', 'sure', 'puzzled'];
  const { happened, firstStep, puzzled } = example;
  return [
    `# ${title}`,
    settings[choice.setting],
    choice.spoken ? modes.spoken : modes.shown,
    ...task,
    fields.map((field, index) => `- \`${names[index] ?? ''}\`: ${field}`).join('\n'),
    form,
    `\`\`\`json\n[${JSON.stringify({ n: 1, happened, firstStep, sure: 4, puzzled })}]\n\`\`\``,
  ];
}

/** Returns `sheet.md`: the instructions to the readers, and the messages. It has no code, no attempt and no key. */
export function formatSheet(order: SheetOrder): string {
  const messages = order.messages.flatMap((message) => [
    `## ${message.n}`,
    `*${formatMoment(message, order)}*`,
    ...formatWords(message, order),
  ]);
  return `${[...formatInstructions(order), ...messages].join('\n\n')}\n`;
}
