import { actionCatalogue, statusCatalogue, StatusMessage, type StatusCode } from 'face-status-kit';
import { createInstance } from 'i18next';
import { useId, type ComponentType } from 'react';
import { SeverityIcon } from '../../src/message/SeverityIcon.tsx';
import * as drawings from '../../src/pictogram/drawings/index.ts';
import { drawPictogram } from '../../src/pictogram/drawPictogram.tsx';
import { kitMessages } from '../../src/text/kitMessages.ts';
import { Plain } from './Plain.tsx';
import { StaticMessage } from './StaticMessage.generated.tsx';

/** What the bench sets side by side: each shows a message for a code in a language. */
export type Subject = ComponentType<{ readonly code: StatusCode; readonly language: 'en' | 'id' }>;

export const handler = (): void => {};
const actionHandlers = { tryAgain: handler, retakePhoto: handler, getHelp: handler };

function Kit({ code, language }: { readonly code: StatusCode; readonly language: string }) {
  return <StatusMessage code={code} language={language} actionHandlers={actionHandlers} />;
}

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  resources: { en: { translation: kitMessages.en }, id: { translation: kitMessages.id } },
  interpolation: { escapeValue: false },
});

/** What a developer without the kit would write: the same HTML with `i18next.t` for every text. */
function BareI18next({ code, language }: { readonly code: StatusCode; readonly language: string }) {
  const t = i18n.getFixedT(language);
  const titleId = useId();
  const { type, severity, actions } = statusCatalogue[code];
  const isProgress = type === 'progress';
  const text = (key: string): string => t(key as never, { registry: 'PeduliLindungi', reference: code });
  const guidance = actions.filter((id) => actionCatalogue[id].kind === 'guidance');
  const commands = actions.filter((id) => id in actionHandlers);
  return (
    <div
      role="group"
      aria-labelledby={titleId}
      aria-busy={isProgress || undefined}
      data-code={code}
      data-type={type}
      data-severity={severity}
      className="fsk-message"
    >
      <span className="fsk-icon" aria-hidden="true">
        <SeverityIcon severity={severity} isProgress={isProgress} />
      </span>
      <div className="fsk-body" lang={language} dir="ltr">
        <p className="fsk-title" id={titleId}>
          {text(`codes.${code}.title`)}
        </p>
        {guidance.length > 0 && (
          <ul className="fsk-guidance">
            {guidance.map((id) => {
              const { pictogram } = actionCatalogue[id];
              return (
                <li key={id} data-action={id}>
                  {drawPictogram(pictogram, drawings[pictogram])}
                  <span>{text(`actions.${id}`)}</span>
                </li>
              );
            })}
          </ul>
        )}
        {i18n.exists(`codes.${code}.description`) && (
          <p className="fsk-description">{text(`codes.${code}.description`)}</p>
        )}
      </div>
      {commands.length > 0 && (
        <div className="fsk-commands">
          {commands.map((id) => (
            <button key={id} className="fsk-command" type="button" onClick={handler} data-action={id}>
              <span className="fsk-labels">
                <span lang={language}>{text(`actions.${id}`)}</span>
              </span>
            </button>
          ))}
        </div>
      )}
      {severity === 'error' && typeof code === 'number' && <p className="fsk-reference">{text('labels.reference')}</p>}
    </div>
  );
}

export const subjects: Readonly<Record<'plain' | 'static' | 'bare' | 'kit', Subject>> = {
  plain: Plain,
  static: StaticMessage,
  bare: BareI18next,
  kit: Kit,
};
