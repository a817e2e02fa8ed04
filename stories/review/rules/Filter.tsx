import { useId, type ReactNode } from 'react';
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
  const [languageId, searchId] = [useId(), useId()];
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
      <div>
        <label htmlFor={languageId}>Language of the rules</label>
        <select
          id={languageId}
          value={language}
          onChange={({ currentTarget: { value } }) => {
            onLanguage(value === 'en' || value === 'id' ? value : 'all');
          }}
        >
          {Object.entries(filters).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{children}</p>
    </div>
  );
}
