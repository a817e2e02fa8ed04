import { useStatusMessage, type StatusCode } from 'face-status-kit';
import { useTranslation } from 'react-i18next';
import './CodeRow.css';

interface CodeRowProps {
  readonly label: string;
  /** `undefined`: none yet. */
  readonly code: StatusCode | undefined;
}

/** Renders a code, and the title that a person would read for it. */
export function CodeRow({ label, code }: CodeRowProps) {
  const { t } = useTranslation();
  const message = useStatusMessage(code, { stage: 'capture' });
  return (
    <p className="code-row" data-frame-code={code}>
      <span className="code-label">{label}</span>
      <span className="code-chip">{code ?? '–'}</span>
      <span className="code-title">{message?.title ?? t('frames.nothing')}</span>
    </p>
  );
}
