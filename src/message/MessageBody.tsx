import type { ReactNode } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { renderPart, type StatusMessageParts } from './parts.ts';

interface MessageBodyProps {
  readonly message: ResolvedStatusMessage;
  readonly parts: StatusMessageParts;
  /** For the title that names the whole message. */
  readonly titleId: string | undefined;
}

/** What a message says in one language: what happened, what to do and why, in the order in which the eye wants them. */
export function MessageBody({ message, parts, titleId }: MessageBodyProps): ReactNode {
  const { language, dir, title, description, descriptionLanguage } = message;
  const guidance = message.actions.filter((action) => action.kind === 'guidance');

  return (
    <div className="fsk-body" lang={language} dir={dir}>
      {renderPart('p', parts.title, { className: 'fsk-title', ...(titleId && { id: titleId }), children: title }, message)}
      {guidance.length > 0 &&
        renderPart(
          'ul',
          parts.guidance,
          {
            className: 'fsk-guidance',
            children: guidance.map(({ id, label, language: itsOwn }, index) => (
              <li key={index} data-action={id} lang={itsOwn === language ? undefined : itsOwn}>
                {label}
              </li>
            )),
          },
          message,
        )}
      {renderPart(
        'p',
        parts.description,
        {
          className: 'fsk-description',
          ...(descriptionLanguage !== language && { lang: descriptionLanguage }),
          children: description,
        },
        message,
      )}
    </div>
  );
}
