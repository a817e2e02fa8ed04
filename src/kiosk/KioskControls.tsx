import { createElement, type ReactNode } from 'react';
import type { Drawing } from '../pictogram/Drawing.ts';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import type { FoundText } from '../text/findText.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import type { FindKioskText } from './useKioskTexts.ts';
import type { KioskSound } from './useKioskSound.ts';

/** What stands on each button, drawn like the pictures. */
const symbols = {
  readAloud: ['M6 19v10h7l9 7V12l-9 7ZM29 18q5 6 0 12M36 12q9 12 0 24'],
  repeat: drawings.tryAgain,
  volume: ['M6 19v10h7l9 7V12l-9 7ZM29 24h12m-6-6v12'],
} as const satisfies { readonly [key: string]: Drawing };

interface KioskControlsProps {
  /** What people can choose from, the one that is chosen first. */
  readonly languages: readonly string[];
  readonly onLanguageChange: (language: string) => void;
  readonly sound: KioskSound;
  readonly find: FindKioskText;
}

/** How the kiosk speaks to this person: in which language, aloud or not, and how loud. */
export function KioskControls({ languages, onLanguageChange, sound, find }: KioskControlsProps): ReactNode {
  const [main = '', ...others] = languages;
  if (!others[0] && !sound.isAvailable) return null;
  const group = find('controls', main);
  if (process.env.NODE_ENV !== 'production') warnOfNames(others, find);

  const button = (symbol: ReactNode, { text, language }: FoundText, onClick: () => void, isPressed?: boolean) => (
    <button type="button" className="fsk-command" aria-pressed={isPressed} onClick={onClick}>
      {symbol}
      <span lang={language}>{text}</span>
    </button>
  );
  const soundButton = (key: keyof typeof symbols, isPressed?: boolean) =>
    button(drawPictogram(undefined, symbols[key]), find(key, main), sound[key], isPressed);

  // Told apart by their places: the button of a language keeps the focus when it becomes that of the other one.
  return createElement(
    'div',
    { className: 'fsk-kiosk-controls', role: 'group', 'aria-label': group.text, lang: group.language },
    ...others.map((language) =>
      button(
        <b aria-hidden="true">{language.replace(/[-_].*/, '').toUpperCase()}</b>,
        find('languageName', language),
        () => {
          onLanguageChange(language);
        },
      ),
    ),
    sound.isAvailable && soundButton('readAloud', sound.isOn),
    sound.isOn && soundButton('repeat'),
    sound.isOn && soundButton('volume'),
  );
}

/** For development builds: a button says where it leads in the words of that language. */
function warnOfNames(languages: readonly string[], find: FindKioskText): void {
  for (const wanted of languages) {
    if (wanted.startsWith(find('languageName', wanted).language)) continue;
    warnOnce(
      `the button for "${wanted}" has no name of its own. Give it one in \`messages\`, under kiosk.languageName.`,
    );
  }
}
