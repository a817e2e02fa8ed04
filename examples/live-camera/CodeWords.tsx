import { useStatusMessage } from 'face-status-kit';
import { useTranslation } from 'react-i18next';
import { right, type StatusReading } from './frameCode.ts';
import './CodeWords.css';

interface CodeWordsProps {
  readonly label: string;
  /** `undefined`: nothing yet. */
  readonly code: StatusReading | undefined;
}

/** A code, and the words that a person would read for it. */
export function CodeWords({ label, code }: CodeWordsProps) {
  const { t } = useTranslation();
  const status = code === null ? right : code;
  const message = useStatusMessage(status);
  return (
    <p className="code-words" data-status={String(code)}>
      <span className="code-label">{label}</span>
      <span className="code-chip">{status ?? '–'}</span>
      <span className="code-title">{message?.title ?? t('frames.nothing')}</span>
    </p>
  );
}
