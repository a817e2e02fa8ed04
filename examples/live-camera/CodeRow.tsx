import { useStatusMessage } from 'face-status-kit';
import { useTranslation } from 'react-i18next';
import { faceIsFine, type FrameCode } from './assessFrame.ts';
import './CodeRow.css';

interface CodeRowProps {
  readonly label: string;
  /** `undefined`: none yet. */
  readonly code: FrameCode | undefined;
}

/** Renders a code, and the title that a person would read for it. */
export function CodeRow({ label, code }: CodeRowProps) {
  const { t } = useTranslation();
  const status = code === null ? faceIsFine : code;
  const message = useStatusMessage(status);
  return (
    <p className="code-row" data-status={String(code)}>
      <span className="code-label">{label}</span>
      <span className="code-chip">{status ?? '–'}</span>
      <span className="code-title">{message?.title ?? t('frames.nothing')}</span>
    </p>
  );
}
