import { createElement, type ReactNode } from 'react';
import type { Drawing } from '../pictogram/Drawing.ts';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import type { FoundText } from '../text/findText.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { completeLanguage } from './completeLanguage.ts';
import type { KioskSound } from './useKioskSound.ts';
import type { FindKioskText } from './useKioskTexts.ts';

/** The pictures of the sound buttons, drawn like the pictograms. */
const symbols = {
  readAloud: ['M6 19v10h7l9 7V12l-9 7ZM29 18q5 6 0 12M36 12q9 12 0 24'],
  repeat: drawings.tryAgain,
  volume: ['M6 19v10h7l9 7V12l-9 7ZM29 24h12m-6-6v12'],
} as const satisfies { readonly [key: string]: Drawing };

interface KioskControlsProps {
  /** The languages that people can choose, the chosen one first. */
  readonly languages: readonly string[];
  readonly onLanguageChange: (language: string) => void;
  readonly sound: KioskSound;
  readonly find: FindKioskText;
}

/**
 * Renders a button for each language that is not chosen, and buttons to read aloud, to repeat and to change the volume.
 * Renders nothing if there is one language and no voice.
 */
export function KioskControls({ languages, onLanguageChange, sound, find }: KioskControlsProps): ReactNode {
  const [chosen = '', ...otherLanguages] = languages;
  if (!otherLanguages[0] && !sound.isAvailable) return null;
  const groupName = find('kiosk.controls', chosen);
  if (process.env.NODE_ENV !== 'production') warnOfMissingNames(otherLanguages, find);

  const languageButtons = otherLanguages.map((language) => (
    <ControlButton
      symbol={<b aria-hidden="true">{getLanguageSubtag(language).toUpperCase()}</b>}
      label={find('kiosk.languageName', language)}
      onClick={() => {
        onLanguageChange(language);
      }}
    />
  ));
  const renderSoundButton = (key: keyof typeof symbols, onClick: () => void, isPressed?: boolean) => (
    <ControlButton
      symbol={drawPictogram(undefined, symbols[key])}
      label={find(`kiosk.${key}`, chosen)}
      onClick={onClick}
      isPressed={isPressed}
    />
  );

  // The buttons are separate arguments, so React keeps each in its place, and with it the focus: when a person presses
  // the button of a language, the same button becomes that of the other language.
  return createElement(
    'div',
    { className: 'fsk-kiosk-controls', role: 'group', 'aria-label': groupName.text, lang: groupName.language },
    ...languageButtons,
    sound.isAvailable && renderSoundButton('readAloud', sound.toggle, sound.isOn),
    sound.isOn && renderSoundButton('repeat', sound.repeat),
    sound.isOn && renderSoundButton('volume', sound.changeVolume),
  );
}

interface ControlButtonProps {
  readonly symbol: ReactNode;
  readonly label: FoundText;
  readonly onClick: () => void;
  readonly isPressed?: boolean | undefined;
}

function ControlButton({ symbol, label, onClick, isPressed }: ControlButtonProps): ReactNode {
  return (
    <button form="" className="fsk-command" aria-pressed={isPressed} onClick={onClick}>
      {symbol}
      <span lang={label.language}>{label.text}</span>
    </button>
  );
}

/** Returns `id` for `id-ID` and for the old `in_ID`. */
function getLanguageSubtag(tag: string): string {
  return completeLanguage(tag)?.language ?? '';
}

/** For development builds: the button of a language needs its name in that language. */
function warnOfMissingNames(languages: readonly string[], find: FindKioskText): void {
  for (const wanted of languages) {
    const { language } = find('kiosk.languageName', wanted);
    if (getLanguageSubtag(language) === getLanguageSubtag(wanted)) continue;
    warnOnce(
      `the button for "${wanted}" has no name in its language. Add one to \`messages\`, under kiosk.languageName.`,
    );
  }
}
