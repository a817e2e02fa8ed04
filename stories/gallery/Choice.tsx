import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  /** The label of the list. */
  readonly name: string;
  readonly value: Value;
  /** The name of each value, in the order of the list. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** Renders a labelled `<select>` with a few values. */
export function Choice<Value extends string>({ name, value, choices, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  // `Object.keys` returns `string[]`; the record has no other keys.
  const values = Object.keys(choices) as Value[];
  return (
    <div>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values[currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {choices[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
