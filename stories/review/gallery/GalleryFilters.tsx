import { useId, useMemo } from 'react';
import { Choice } from '../Choice.tsx';
import { choicesFor, noFilters, type Choices, type Filters } from './Filters.ts';

interface GalleryFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The languages by their own names. */
  readonly names: Readonly<Record<string, string>>;
  /** How many messages pass, in words. */
  readonly result: string;
}

/** What the reviewer looks for. */
export function GalleryFilters({ filters, onChange, names, result }: GalleryFiltersProps) {
  const id = useId();
  const choices = useMemo(() => choicesFor(names), [names]);
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  return (
    <search className="review-filters" aria-label="Messages">
      <div className="review-search">
        <label htmlFor={`${id}-query`}>Search</label>
        <input
          id={`${id}-query`}
          type="search"
          value={filters.query}
          placeholder="Code, key or words"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => set({ query: target.value })}
        />
      </div>
      {Object.entries(choices).map(([name, choice]) => (
        <div key={name} data-choice={name}>
          <Choice
            name={choice.name}
            // Its key is one of theirs.
            value={filters[name as keyof Choices]}
            choices={{ '': 'Any', ...choice.values }}
            onChoose={(value) => set({ [name]: value })}
          />
        </div>
      ))}
      <Check
        label="Differs by setting"
        checked={filters.differsBySetting}
        onChange={(differsBySetting) => set({ differsBySetting })}
      />
      <Check label="Has findings" checked={filters.hasFindings} onChange={(hasFindings) => set({ hasFindings })} />
      <div className="review-result">
        <p role="status">{result}</p>
        <button type="button" className="story-button" onClick={() => onChange(noFilters)}>
          Clear filters
        </button>
        <button type="button" className="story-button" onClick={() => print()}>
          Print as a booklet
        </button>
      </div>
    </search>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="review-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
