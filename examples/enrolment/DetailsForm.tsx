import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Details } from './enrolFace.ts';
import { Field } from './Field.tsx';
import './DetailsForm.css';

interface DetailsFormProps {
  readonly details: Details;
  /** Whether the person comes back to mend what they have entered. */
  readonly isCorrection: boolean;
  /** Whether others use this browser, which must not offer them a name. */
  readonly isShared: boolean;
  readonly onSave: (details: Details) => void;
}

export function DetailsForm({ details, isCorrection, isShared, onSave }: DetailsFormProps) {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState({ nik: false, name: false });

  function submit(form: HTMLFormElement) {
    const data = new FormData(form);
    const nik = textOf(data, 'nik').replace(/[\s.-]/g, '');
    const name = textOf(data, 'name').trim().replace(/\s+/g, ' ');
    const found = { nik: !isNik(nik), name: name === '' };
    setWrong(found);
    const first = Object.entries(found).find(([, isWrong]) => isWrong)?.[0];
    if (first === undefined) onSave({ nik, name });
    else form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
  }

  return (
    // By `post`, so that not even a form sent by the browser itself puts a NIK into an address.
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
        problem={wrong.nik && t('details.nikWrong')}
        defaultValue={details.nik}
        inputMode="numeric"
        autoComplete="off"
        autoFocus={isCorrection}
      />
      <Field
        name="name"
        label={t('details.name')}
        hint={t('details.nameHint')}
        problem={wrong.name && t('details.nameMissing')}
        defaultValue={details.name}
        autoComplete={isShared ? 'off' : 'name'}
        autoCapitalize="words"
        spellCheck={false}
      />
      <button className="enrolment-button">{t(isCorrection ? 'details.send' : 'details.continue')}</button>
    </form>
  );
}

function textOf(form: FormData, field: keyof Details): string {
  const text = form.get(field);
  return typeof text === 'string' ? text : '';
}

function isNik(text: string): boolean {
  return /^\d{16}$/.test(text);
}
