import { audiences, settings, statusCatalogue, statusTypes, type Remedy, type Severity } from 'face-status-kit';
import { useId, useMemo } from 'react';
import type { TextState } from '../../../tools/copy/review/reviewTexts.ts';
import { inLanguage, noFilters, stateNames, type Filters } from '../cards/filterCards.ts';
import { Choice } from '../Choice.tsx';
import { capitalize, stageNames } from '../situationNames.ts';

/** The filters that are a list of values. */
type ListFilter = 'type' | 'severity' | 'remedy' | 'audience' | 'stage' | 'setting' | 'state';

/** For each list its label, and the name of each of its values. */
type Choices = Readonly<
  Record<ListFilter, { readonly name: string; readonly values: Readonly<Record<string, string>> }>
>;

interface GalleryFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The languages by their own names. */
  readonly names: Readonly<Record<string, string>>;
  /** How many messages pass, in words. */
  readonly result: string;
}

/** Renders the search field and the filters of the gallery. */
export function GalleryFilters({ filters, onChange, names, result }: GalleryFiltersProps) {
  const id = useId();
  const choices = useMemo(() => createChoices(names), [names]);
  const change = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
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
          onChange={({ target }) => change({ query: target.value })}
        />
      </div>
      {Object.entries(choices).map(([filter, { name, values }]) => (
        <div key={filter} data-choice={filter}>
          <Choice<string>
            name={name}
            // `Object.entries` returns `string` for the keys of a record.
            value={filters[filter as ListFilter]}
            choices={{ '': 'Any', ...values }}
            onChoose={(value) => change({ [filter]: value })}
          />
        </div>
      ))}
      <Checkbox
        label="Differs by setting"
        checked={filters.differsBySetting}
        onChange={(differsBySetting) => change({ differsBySetting })}
      />
      <Checkbox
        label="Has findings"
        checked={filters.hasFindings}
        onChange={(hasFindings) => change({ hasFindings })}
      />
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

const remedyNames: Readonly<Record<Remedy, string>> = {
  none: 'Nothing to fix',
  adjust: 'Adjust position or light',
  retake: 'New photo',
  reenter: 'Enter again',
  wait: 'Wait',
  signIn: 'Sign in',
  attendant: 'Staff',
  allow: 'Allow the camera',
};

const severities: readonly Severity[] = [...new Set(Object.values(statusCatalogue).map(({ severity }) => severity))];

function createChoices(names: Readonly<Record<string, string>>): Choices {
  return {
    type: { name: 'Type', values: statusTypes },
    severity: { name: 'Severity', values: nameValues(severities) },
    remedy: { name: 'Remedy', values: remedyNames },
    audience: { name: 'Audience', values: nameValues(audiences) },
    stage: {
      name: 'Stage',
      values: { capture: capitalize(stageNames.capture), result: capitalize(stageNames.result) },
    },
    setting: { name: 'Setting', values: nameValues(settings) },
    state: { name: 'Approval', values: { ...stateNames, ...nameStatesByLanguage(names) } },
  };
}

function nameValues(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, capitalize(value)]));
}

function nameStatesByLanguage(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // `Object.keys` returns `string[]` for the keys of a record.
  const states = Object.keys(stateNames) as TextState[];
  return Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) =>
      states.map((state) => [inLanguage(state, language), `${stateNames[state]} in ${name}`]),
    ),
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className="review-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
