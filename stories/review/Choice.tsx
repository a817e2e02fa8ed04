import { useId } from 'react';

/** A name, the values to choose from and what each is called, in their order. */
interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, chosen from a list. */
export function Choice<Value extends string>({ name, value, choices, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  // The keys of a record that has no others.
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
        {values.map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
