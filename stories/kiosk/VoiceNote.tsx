import { useEffect, useState } from 'react';
import './VoiceNote.css';

/** Says why there is no button to read aloud, in a browser that has no voice for any of the languages. */
export function VoiceNote({ languages }: { readonly languages: readonly string[] }) {
  const [hasVoice, setHasVoice] = useState<boolean>();

  useEffect(() => {
    const look = () => {
      const voices = speechSynthesis.getVoices();
      setHasVoice(voices.some(({ lang }) => languages.some((language) => lang.startsWith(language))));
    };
    look();
    // Some browsers have their voices late.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [languages]);

  if (hasVoice !== false) return null;
  return (
    <p className="voice-note" role="note" lang="en">
      This browser has no voice for {languages.join(' or ')}, so there is no button to read aloud. Try it where the
      system has one: on a phone, in Edge, or after adding one in the system’s settings.
    </p>
  );
}
