import type { ReactNode } from 'react';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { renderPart, type StatusMessageParts } from './parts.ts';

interface MessageBodyProps {
  readonly message: ResolvedStatusMessage;
  readonly parts: StatusMessageParts | undefined;
  /** For the title that names the whole message: the one in the main language, whose first step has the picture. */
  readonly titleId: string | undefined;
}

/** What a message says in one language: what happened, what to do and why, in the order in which the eye wants them. */
export function MessageBody({ message, parts, titleId }: MessageBodyProps): ReactNode {
  const { language, dir, title, description, descriptionLanguage } = message;
  const unlessTheSame = (itsOwn: string) => (itsOwn === language ? undefined : itsOwn);
  const guidance = message.actions
    .filter((action) => action.kind === 'guidance')
    .map((action, index) => (
      <li key={index} data-action={action.id} lang={unlessTheSame(action.language)}>
        {titleId && drawPictogram(action.pictogram, drawings[action.pictogram])}
        {action.label}
      </li>
    ));

  return (
    <div className="fsk-body" lang={language} dir={dir}>
      {renderPart('title', parts, message, { id: titleId, children: title })}
      {guidance.length > 0 && renderPart('guidance', parts, message, { children: guidance })}
      {renderPart('description', parts, message, { lang: unlessTheSame(descriptionLanguage), children: description })}
    </div>
  );
}
