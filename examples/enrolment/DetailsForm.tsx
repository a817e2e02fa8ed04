import { useId, useState, type InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetails } from './enrolFace.ts';
import './DetailsForm.css';

interface DetailsFormProps {
  readonly details: PersonDetails;
  /** Whether the person comes back to correct their details. */
  readonly isCorrection: boolean;
  /** Whether other people use this browser. It then must not suggest a name. */
  readonly isShared: boolean;
  readonly onSave: (details: PersonDetails) => void;
}

/** Renders the form for the person's NIK and name. */
export function DetailsForm({ details, isCorrection, isShared, onSave }: DetailsFormProps) {
  const { t } = useTranslation();
  const [hasError, setHasError] = useState({ nik: false, name: false });

  function submit(form: HTMLFormElement) {
    const data = new FormData(form);
    const nik = readText(data, 'nik').replace(/[\s.-]/g, '');
    const name = readText(data, 'name').trim().replace(/\s+/g, ' ');
    const errors = { nik: !isNik(nik), name: name === '' };
    setHasError(errors);
    const firstInvalidField = errors.nik ? 'nik' : errors.name ? 'name' : null;
    if (firstInvalidField === null) onSave({ nik, name });
    else form.querySelector<HTMLInputElement>(`[name=${firstInvalidField}]`)?.focus();
  }

  return (
    // `post` keeps the NIK out of the address, even when the browser itself submits the form.
    <form
      className="details-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <Field
        name="nik"
        label={t('details.nik')}
        hint={t('details.nikHint')}
        error={hasError.nik && t('details.nikWrong')}
        defaultValue={details.nik}
        inputMode="numeric"
        autoComplete="off"
        autoFocus={isCorrection}
      />
      <Field
        name="name"
        label={t('details.name')}
        hint={t('details.nameHint')}
        error={hasError.name && t('details.nameMissing')}
        defaultValue={details.name}
        autoComplete={isShared ? 'off' : 'name'}
        autoCapitalize="words"
        spellCheck={false}
      />
      <button className="enrolment-button">{t(isCorrection ? 'details.send' : 'details.continue')}</button>
    </form>
  );
}

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint: string;
  readonly error: string | false;
}

function Field({ label, hint, error, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {/* A live region, so that the error is announced even when the field already has the focus. */}
      <p className="field-error" id={`${id}-error`} aria-live="polite">
        {error}
      </p>
      <input
        {...input}
        id={id}
        aria-invalid={Boolean(error)}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
        aria-required="true"
      />
    </div>
  );
}

function readText(form: FormData, field: keyof PersonDetails): string {
  const text = form.get(field);
  return typeof text === 'string' ? text : '';
}

function isNik(text: string): boolean {
  return /^\d{16}$/.test(text);
}
