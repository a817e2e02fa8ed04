import { useTranslation } from 'react-i18next';
import type { FrameSource } from './useLiveFrames.ts';

const sources = ['camera', 'simulated'] as const satisfies readonly FrameSource[];

interface SourceSwitchProps {
  readonly source: FrameSource;
  readonly onChange: (source: FrameSource) => void;
}

/** For people without a camera. It looks like the switch of languages. */
export function SourceSwitch({ source, onChange }: SourceSwitchProps) {
  const { t } = useTranslation();
  return (
    <div className="language-switch" role="group" aria-label={t('frames.source')}>
      {sources.map((each) => (
        <button key={each} type="button" aria-pressed={each === source} onClick={() => onChange(each)}>
          {t(`frames.${each}`)}
        </button>
      ))}
    </div>
  );
}
