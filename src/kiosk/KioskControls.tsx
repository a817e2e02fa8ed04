import type { ReactNode } from 'react';
import type { Drawing } from '../pictogram/Drawing.ts';
import { drawings } from '../pictogram/drawings.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import type { FindKioskText } from './useKioskTexts.ts';
import type { KioskSound } from './useKioskSound.ts';

const speaker = 'M6 19v10h7l9 7V12l-9 7Z';

/** What stands on each button, drawn like the pictures. */
const symbols = {
  readAloud: [`${speaker}M29 18a8 8 0 0 1 0 12M35 12a17 17 0 0 1 0 24`],
  repeat: drawings.tryAgain,
  volume: [`${speaker}M29 24h13M35.5 17.5v13`],
} as const satisfies { readonly [key: string]: Drawing };

interface KioskControlsProps {
  /** What people can choose from, the one that is chosen first. */
  readonly languages: readonly string[];
  readonly onLanguage: (language: string) => void;
  readonly sound: KioskSound;
  readonly find: FindKioskText;
}

/** How the kiosk speaks to this person: in which language, aloud or not, and how loud. */
export function KioskControls({ languages, onLanguage, sound, find }: KioskControlsProps): ReactNode {
  const [main = '', ...others] = languages;
  if (others.length === 0 && !sound.canSpeak) return null;
  const group = find('controls', main);

  const button = (key: keyof typeof symbols, onClick: () => void, isPressed?: boolean) => {
    const { text, language } = find(key, main);
    return (
      <button type="button" className="fsk-command" aria-pressed={isPressed} onClick={onClick} lang={language}>
        {drawPictogram(undefined, symbols[key])}
        <span>{text}</span>
      </button>
    );
  };

  return (
    <div className="fsk-kiosk-controls" role="group" aria-label={group.text} lang={group.language}>
      {others.map((language) => (
        <button
          key={language}
          type="button"
          className="fsk-command"
          onClick={() => {
            onLanguage(language);
          }}
        >
          <b aria-hidden="true">{language.split('-')[0]?.toUpperCase()}</b>
          <span lang={language}>{find('languageName', language).text}</span>
        </button>
      ))}
      {sound.canSpeak && button('readAloud', sound.toggle, sound.isOn)}
      {sound.isOn && button('repeat', sound.repeat)}
      {sound.isOn && button('volume', sound.changeVolume)}
    </div>
  );
}
