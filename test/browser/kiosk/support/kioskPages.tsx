import { render } from '@testing-library/react';
import { resolveStatusMessage } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { vi } from 'vitest';
import { FakeSpeech } from '../../../support/fakeSpeech.ts';
import { everyCode, everyHandler } from '../../support/everyMessage.tsx';

/** A message of the kiosk. */
export interface Situation {
  readonly code: KioskStatusProps['code'];
  readonly attempt: number;
  readonly privacy: boolean;
  readonly languages: readonly string[];
}

/** A kiosk with one message, as HTML. */
export interface KioskPage {
  readonly name: string;
  readonly html: string;
}

export function Kiosk(props: Partial<KioskStatusProps>) {
  return <KioskStatus code={413} languages={['id', 'en']} actionHandlers={everyHandler} idleMs={Infinity} {...props} />;
}

const languageLists = [['id', 'en'], ['en', 'id'], ['id'], ['en']];
const values = { registry: 'SATUSEHAT Mobile' };
const operation = 'verify';

/** Every code at every attempt, with and without privacy, in both languages in either order, and in each alone. */
export const everySituation: readonly Situation[] = languageLists.flatMap((languages) =>
  everyCode.flatMap((code) =>
    [1, 2, 3].flatMap((attempt) => [true, false].map((privacy) => ({ code, attempt, privacy, languages }))),
  ),
);

/**
 * Returns the situations whose words take the most space, for each list of languages: in the title, in the buttons, in
 * what a very low screen shows, and in the whole message. They are found without a layout, which would take most of the
 * time of the tests.
 */
export function findLongestSituations(): readonly Situation[] {
  const longest = languageLists.flatMap((languages) => {
    const situations = everySituation.filter((situation) => situation.languages === languages);
    const sizes = situations.map(measureWords);
    return (['title', 'buttons', 'veryLow', 'all'] as const).flatMap((part) => {
      // Situations with words of the same lengths mostly have the same words.
      const distinct = new Map(sizes.map((size, index) => [JSON.stringify(size), { size: size[part], index }]));
      const largest = [...distinct.values()].sort((one, other) => other.size - one.size).slice(0, 6);
      return largest.flatMap(({ index }) => situations[index] ?? []);
    });
  });
  return [...new Set(longest)];
}

/** Returns how much space the words of a message take in all its languages: characters, weighted by their size. */
function measureWords({ languages, ...situation }: Situation) {
  const options = { ...situation, setting: 'kiosk', operation, values, commands: Object.keys(everyHandler) } as const;
  const messages = languages.flatMap(
    (language) => resolveStatusMessage(situation.code, { ...options, language }) ?? [],
  );
  const [first] = messages;
  const sum = (texts: readonly (string | null | undefined)[]) => texts.join('').length;
  const listLabels = (kind: string) =>
    messages.map(({ actions }) => actions.filter((action) => action.kind === kind).map(({ label }) => label));

  const title = 1.4 * sum(messages.map((message) => message.title));
  const firstStep = 3.2 * sum(listLabels('guidance').map(([label]) => label));
  const otherSteps = sum(listLabels('guidance').flatMap(([, ...labels]) => labels));
  const buttons = 2 * sum(listLabels('command').flat());
  const description = sum(messages.map((message) => message.description));
  // The title of the second language is left out there if it has a step.
  const veryLow = 1.4 * sum([first?.title]) + firstStep + buttons;
  return { title, buttons, veryLow, all: title + firstStep + otherSteps + buttons + description };
}

/**
 * Renders a kiosk for each situation, all of them at once, and returns their HTML. The kiosk has every button that it can
 * have: those of the sound too. Situations with the same HTML, such as most codes with and without privacy, count once.
 */
export function renderKioskPages(situations: readonly Situation[]): readonly KioskPage[] {
  vi.stubGlobal('speechSynthesis', new FakeSpeech());
  vi.stubGlobal('SpeechSynthesisUtterance', EventTarget);
  const { container, unmount } = render(
    situations.map((situation, index) => (
      <Kiosk key={index} announce="off" speech="on" {...{ operation, values }} {...situation} />
    )),
    { reactStrictMode: false },
  );
  const pages = new Map<string, KioskPage>();
  situations.forEach((situation, index) => {
    // Without the ids that React numbers.
    const html = (container.children[index]?.outerHTML ?? '').replace(/ (id|aria-\w+)="_r_\w+"/g, '');
    if (!pages.has(html)) pages.set(html, { name: describeSituation(situation), html });
  });
  unmount();
  vi.unstubAllGlobals();
  return [...pages.values()];
}

function describeSituation({ code, attempt, privacy, languages }: Situation): string {
  return `${String(code)}, attempt ${attempt}, ${languages.join('+')}${privacy ? ', private' : ''}`;
}
