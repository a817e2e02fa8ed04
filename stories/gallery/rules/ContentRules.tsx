import { useEffect, useId, useState } from 'react';
import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { languageNames, languages } from '../../support/languages.ts';
import { Choice } from '../Choice.tsx';
import { groups } from './groups.ts';
import { Limits } from './Limits.tsx';
import { RuleEntry } from './RuleEntry.tsx';
import { TrySentence } from './TrySentence.tsx';
import { WordLists } from './WordLists.tsx';
import { listWords } from './wordTables.ts';
import './ContentRules.css';

const allLanguages = { all: 'All languages', ...languageNames };

/** Renders every rule of the copy check. The page is made from the rules themselves. */
export function ContentRules() {
  const [language, setLanguage] = useState('all');
  const [search, setSearch] = useState('');
  const searchId = useId();
  const shown = language === 'all' ? languages : languages.filter((each) => each === language);
  const found = groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter((rule) => appliesTo(rule, shown) && matches(rule, search)),
    }))
    .filter(({ rules }) => rules.length > 0);
  const [count, total] = [found, groups].map((some) => some.reduce((sum, { rules }) => sum + rules.length, 0));
  useScrollToHash();

  return (
    <main className="story-page rules">
      <header>
        <h1>Content rules</h1>
        <p>
          The rules for every message, in every language. The copy check runs these rules, and the results below each
          example come from it.
        </p>
        <nav aria-label="Rules">
          <a href="#try">Try a sentence</a>
          <a href="#limits">Limits</a>
          {groups.map(({ id, heading, rules }) => (
            <a key={id} href={`#${id}`}>
              {heading} <span>{rules.length}</span>
            </a>
          ))}
          <a href="#words">Word lists</a>
        </nav>
      </header>
      <TrySentence />
      <div role="search" className="rules-filter">
        <div>
          <label htmlFor={searchId}>Find a rule or a word</label>
          <input
            id={searchId}
            type="search"
            value={search}
            onChange={({ currentTarget }) => {
              setSearch(currentTarget.value);
            }}
          />
        </div>
        <Choice name="Language of the rules" value={language} choices={allLanguages} onChoose={setLanguage} />
        <p role="status">
          {count} of {total} rules
        </p>
      </div>
      <Limits shown={shown} />
      {found.map(({ id, heading, rules }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} shown={shown} />
          ))}
        </section>
      ))}
      <WordLists shown={shown} />
    </main>
  );
}

/** Whether a rule applies to one of the languages. */
function appliesTo(rule: Rule, shown: readonly string[]): boolean {
  const only = rule.kind === 'text' ? rule.appliesTo.languages : undefined;
  return only === undefined || only.some((language) => shown.includes(language));
}

/** Whether a rule, one of its examples or one of its words contains the search. */
function matches(rule: Rule, search: string): boolean {
  const examples = rule.kind === 'text' ? Object.values(rule.examples).flatMap(({ good, bad }) => [good, bad]) : [];
  const words = languages.flatMap((language) => listWords(rule.id, language));
  const all = [rule.id, rule.title, rule.says, ...examples, ...words].join('\n').toLowerCase();
  return all.includes(search.trim().toLowerCase());
}

/** Scrolls to the element that the link names: when the browser looks for it, the page is not drawn yet. */
function useScrollToHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
