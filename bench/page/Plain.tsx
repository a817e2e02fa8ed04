import { resolveStatusMessage, statusCodes, type StatusCode } from 'face-status-kit';
import type { ReactNode } from 'react';

interface PlainTexts {
  readonly severity: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly description: string | null;
  readonly buttons: readonly string[];
  readonly reference: string | null;
}

const handler = (): void => {};
const offeredCommands: readonly string[] = ['tryAgain', 'retakePhoto', 'getHelp'];

function collectTexts(language: string): ReadonlyMap<StatusCode, PlainTexts> {
  return new Map(
    statusCodes.flatMap((code) => {
      const message = resolveStatusMessage(code, { language });
      if (!message) return [];
      const { severity, title, description, actions, referenceLabel } = message;
      const steps = actions.filter(({ kind }) => kind === 'guidance').map(({ label }) => label);
      const buttons = actions.filter(({ id }) => offeredCommands.includes(id)).map(({ label }) => label);
      const reference = severity === 'error' && typeof code === 'number' ? referenceLabel : null;
      return [[code, { severity, title, steps, description, buttons, reference }]];
    }),
  );
}

/** One icon for each severity, of 24 px, as in any icon set. */
const icons: Readonly<Record<string, string>> = {
  success: 'm5 12 5 5 9-10',
  info: 'M12 11v6m0-10v.1',
  warning: 'M12 4 22 20H2zm0 6v4m0 3v.1',
  error: 'm6 6 12 12M18 6 6 18',
};

/** The words by language and code, looked up before the measurement, so that the plain message pays only for HTML. */
const texts = { en: collectTexts('en'), id: collectTexts('id') };

/**
 * The content of a message in the simplest HTML, as somebody writes it by hand who has the words ready: a small
 * icon, a title, steps, a description, buttons and a reference. The steps have no pictures. Its stylesheet is plain.css.
 */
export function Plain({ code, language }: { readonly code: StatusCode; readonly language: 'en' | 'id' }): ReactNode {
  const message = texts[language].get(code);
  if (!message) return null;
  return (
    <div className={`message ${message.severity}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" aria-hidden="true">
        <path d={icons[message.severity]} />
      </svg>
      <p>
        <strong>{message.title}</strong>
      </p>
      {message.steps.length > 0 && (
        <ul>
          {message.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ul>
      )}
      {message.description && <p>{message.description}</p>}
      {message.buttons.map((label, index) => (
        <button key={index} type="button" onClick={handler}>
          {label}
        </button>
      ))}
      {message.reference && <p>{message.reference}</p>}
    </div>
  );
}
