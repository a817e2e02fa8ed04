import { useEffect, useState } from 'react';
import './components.css';

/** Explains why there is no button to read aloud, in a browser without a voice for any of the languages. */
export function VoiceNote({ languages }: { readonly languages: readonly string[] }) {
  const [hasVoice, setHasVoice] = useState<boolean>();

  useEffect(() => {
    const checkVoices = () => {
      const voices = speechSynthesis.getVoices();
      setHasVoice(voices.some(({ lang }) => languages.some((language) => lang.startsWith(language))));
    };
    checkVoices();
    // Some browsers load their voices late.
    speechSynthesis.addEventListener('voiceschanged', checkVoices);
    return () => speechSynthesis.removeEventListener('voiceschanged', checkVoices);
  }, [languages]);

  if (hasVoice !== false) return null;
  return (
    <p className="voice-note" role="note" lang="en">
      This browser has no voice for {languages.join(' or ')}, so there is no button to read aloud. Try a phone or Edge,
      or add a voice in the settings of your system.
    </p>
  );
}
