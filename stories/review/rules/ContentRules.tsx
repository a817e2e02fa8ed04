import { useEffect, useState } from 'react';
import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { Filter, type LanguageFilter } from './Filter.tsx';
import { groups } from './groups.ts';
import { languages } from './naming.ts';
import { Limits } from './Limits.tsx';
import { RuleEntry } from './RuleEntry.tsx';
import { TrySentence } from './TrySentence.tsx';
import { WordLists } from './WordLists.tsx';
import { wordsOf } from './wordTables.ts';
import './ContentRules.css';

const tags = Object.keys(languages);
const tagsOf = { all: tags, en: ['en'], id: ['id'] } as const satisfies Readonly<Record<LanguageFilter, unknown>>;

/** Every rule that the copy check holds the words to, made of the rules themselves. */
export function ContentRules() {
  const [language, setLanguage] = useState<LanguageFilter>('all');
  const [search, setSearch] = useState('');
  const shown = tagsOf[language];
  const found = groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => holdsIn(rule, shown) && matches(rule, search)) }))
    .filter(({ rules }) => rules.length > 0);
  const [count, total] = [found, groups].map((some) => some.reduce((sum, { rules }) => sum + rules.length, 0));
  useLinkedPlace();

  return (
    <main className="story-page rules">
      <header>
        <h1>Content rules</h1>
        <p>
          What every message is held to, in both languages. This page is made of the rules that the copy check runs, and
          what it says of the examples is what the check says of them today.
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
      <Filter {...{ language, search }} onLanguage={setLanguage} onSearch={setSearch}>
        {count} of {total} rules
      </Filter>
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

function holdsIn(rule: Rule, shown: readonly string[]): boolean {
  const only = rule.kind === 'text' ? rule.appliesTo.languages : undefined;
  return only === undefined || only.some((language) => shown.includes(language));
}

/** Whether a rule, an example of it or a word that it looks for has what is searched for. */
function matches(rule: Rule, search: string): boolean {
  const examples = rule.kind === 'text' ? Object.values(rule.examples).flatMap(({ good, bad }) => [good, bad]) : [];
  const words = tags.flatMap((language) => wordsOf(rule.id, language));
  const all = [rule.id, rule.title, rule.says, ...examples, ...words].join('\n').toLowerCase();
  return all.includes(search.trim().toLowerCase());
}

/** A browser looks for the place that a link names before the page is there. */
function useLinkedPlace(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);
}
