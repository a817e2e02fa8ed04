import { useTranslation } from 'react-i18next';
import { simulationWords } from './simulationWords.ts';

/** The camera of the person, or a simulated one. */
export type CameraKind = 'camera' | 'simulated';

const cameraKinds = ['camera', 'simulated'] as const;

interface SourceSwitchProps {
  readonly source: CameraKind;
  readonly onChange: (source: CameraKind) => void;
}

/** Renders a switch for people without a camera. It looks like the switch of languages. */
export function SourceSwitch({ source, onChange }: SourceSwitchProps) {
  const { i18n } = useTranslation();
  const words = simulationWords[i18n.resolvedLanguage === 'id' ? 'id' : 'en'];
  return (
    <div className="live-switch" role="group" aria-label={words.source}>
      {cameraKinds.map((kind) => (
        <button key={kind} type="button" aria-pressed={kind === source} onClick={() => onChange(kind)}>
          {words[kind]}
        </button>
      ))}
    </div>
  );
}
