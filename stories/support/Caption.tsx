import { isStatusCode, statusCatalogue, statusTypes, useStatusMessage, type StatusMessageProps } from 'face-status-kit';
import './Caption.css';

/** Renders the facts about a message that a reviewer needs and the person does not see. */
export function Caption({ code, languages, ...options }: StatusMessageProps) {
  const language = languages?.[0] ?? options.language;
  const message = useStatusMessage(code, { ...options, language });
  if (!message) return null;
  const isKnown = message.code !== 'unknown';

  return (
    <dl className="caption">
      <dt>{isKnown && typeof message.code === 'number' ? 'In the API' : 'Meaning'}</dt>
      <dd>
        {isKnown ? <b>{message.code}</b> : 'Any code that the kit does not know'}{' '}
        {isStatusCode(message.code) && statusCatalogue[message.code].apiDescription.replaceAll('`', '')}
      </dd>
      <dt>Spoken text</dt>
      <dd lang={message.language}>{message.spoken}</dd>
      <dt>Type</dt>
      <dd>{statusTypes[message.type]}</dd>
      <dt>Severity</dt>
      <dd>{message.severity}</dd>
      <dt>Remedy</dt>
      <dd>{message.remedy}</dd>
    </dl>
  );
}
