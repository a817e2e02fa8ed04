import type { ReactNode } from 'react';
import * as drawings from '../pictogram/drawings/index.ts';
import { drawPictogram } from '../pictogram/drawPictogram.tsx';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { getClassName, joinClassNames } from './classNames.ts';
import { renderPart, type PartOptions } from './parts.ts';

interface MessageBodyProps {
  readonly message: ResolvedStatusMessage;
  readonly partOptions: PartOptions;
  /** The id of the title in the main language, which names the whole message. Only the main language has pictures. */
  readonly titleId: string | undefined;
}

/**
 * The words of a message in one language: what happened, what to do, and why, in the order in which people read them.
 * Renders a `<div lang dir>`.
 */
export function MessageBody({ message, partOptions, titleId }: MessageBodyProps): ReactNode {
  const { language, dir, title, description, descriptionLanguage, actions } = message;
  const { classNames } = partOptions;
  const isMainLanguage = titleId !== undefined;
  const getOwnLang = (textLanguage: string) => (textLanguage === language ? undefined : textLanguage);

  const steps = actions
    .filter(({ kind }) => kind === 'guidance')
    .map((action, index) => (
      <li key={index} className={getClassName(classNames, 'step')} data-action={action.id}>
        {isMainLanguage && !message.isLiveHint && drawPictogram(action.pictogram, drawings[action.pictogram])}
        <span lang={getOwnLang(action.language)}>{action.label}</span>
      </li>
    ));

  return (
    <div className={joinClassNames('fsk-body', getClassName(classNames, 'body'))} lang={language} dir={dir}>
      {renderPart('title', partOptions, message, { id: titleId, children: title })}
      {steps.length > 0 && renderPart('guidance', partOptions, message, { children: steps })}
      {description !== null &&
        renderPart('description', partOptions, message, {
          lang: getOwnLang(descriptionLanguage),
          children: description,
        })}
    </div>
  );
}
