import { useStatusMessage, type StatusMessageProps } from 'face-status-kit';

/** What to do better than in the photo before, said once more while the person can do it. */
export function Tip({ code }: Pick<StatusMessageProps, 'code'>) {
  const message = useStatusMessage(code, { operation: 'enroll' });
  if (message?.remedy !== 'adjust') return null;
  const guidance = message.actions.find(({ kind }) => kind === 'guidance');
  return guidance && <p>{guidance.label}</p>;
}
