import { useId, type ReactNode } from 'react';
import { Choice } from '../Choice.tsx';
import { languages } from './naming.ts';
import './Filter.css';

const filters = { all: 'Both languages', ...languages };

/** One language, or all. */
export type LanguageFilter = keyof typeof filters;

interface FilterProps {
  readonly language: LanguageFilter;
  readonly search: string;
  readonly onLanguage: (language: LanguageFilter) => void;
  readonly onSearch: (search: string) => void;
  readonly children: ReactNode;
}

/** Which rules to show. */
export function Filter({ language, search, onLanguage, onSearch, children }: FilterProps) {
  const searchId = useId();
  return (
    <div role="search" className="rules-filter">
      <div>
        <label htmlFor={searchId}>Find a rule or a word</label>
        <input
          id={searchId}
          type="search"
          value={search}
          onChange={({ currentTarget }) => {
            onSearch(currentTarget.value);
          }}
        />
      </div>
      <Choice name="Language of the rules" value={language} choices={filters} onChoose={onLanguage} />
      <p role="status">{children}</p>
    </div>
  );
}
