import { useId, type InputHTMLAttributes } from 'react';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint: string;
  /** What is wrong with what was entered, if anything is. */
  readonly problem: string | false;
}

export function Field({ label, hint, problem, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {/* There before its text, so that it is told also where the focus is in the field already. */}
      <p className="field-problem" id={`${id}-problem`} aria-live="polite">
        {problem}
      </p>
      <input
        {...input}
        id={id}
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? `${id}-problem ${id}-hint` : `${id}-hint`}
        aria-required="true"
      />
    </div>
  );
}
