import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import './HelpDialog.css';

/** Where the person gets help. */
export interface HelpContacts {
  /** A name that is the same in every language. */
  readonly desk: string;
  readonly phone: string;
}

interface HelpDialogProps extends HelpContacts {
  /** Not `ref`, which React 18 does not pass on. */
  readonly dialogRef: Ref<HTMLDialogElement>;
}

/** Renders a dialog with the contacts for help. */
export function HelpDialog({ dialogRef, desk, phone }: HelpDialogProps) {
  const { t } = useTranslation();
  const headingId = useId();
  return (
    <dialog ref={dialogRef} className="help-dialog" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('help.heading')}</h2>
      <dl>
        <div>
          <dt>{t('help.desk')}</dt>
          <dd>{desk}</dd>
        </div>
        <div>
          <dt>{t('help.phone')}</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </dd>
        </div>
      </dl>
      <form method="dialog">
        <button className="enrolment-button">{t('help.close')}</button>
      </form>
    </dialog>
  );
}
