import type { ReactNode } from 'react';
import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import { nameLanguage } from '../../support/languages.ts';
import { groupByAdvice, wordLists, wordTables, type Advice } from './wordTables.ts';

interface WordListsProps {
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** Renders the words that the rules find, with the words to use instead, and the words that the rules accept. */
export function WordLists({ shown }: WordListsProps) {
  const rules = [...new Set([...wordTables, ...wordLists].map(({ rule }) => rule))];
  return (
    <section aria-labelledby="words">
      <h2 id="words">Word lists</h2>
      {rules.map((rule) => (
        <div key={rule} id={`words-${rule}`} className="rules-words">
          {wordTables
            .filter((table) => table.rule === rule)
            .map(({ heading, read }) => (
              <Columns key={heading} {...{ heading, rule, shown }}>
                {(language) => {
                  const profile = findProfile(language);
                  return <Advices advices={profile ? groupByAdvice(read(profile)) : []} language={language} />;
                }}
              </Columns>
            ))}
          {wordLists
            .filter((list) => list.rule === rule)
            .map(({ heading, read }) => (
              <Columns key={heading} {...{ heading, rule, shown }}>
                {(language) => {
                  const profile = findProfile(language);
                  return profile && <p lang={language}>{read(profile).join(', ')}</p>;
                }}
              </Columns>
            ))}
        </div>
      ))}
    </section>
  );
}

interface ColumnsProps extends WordListsProps {
  readonly heading: string;
  readonly rule: string;
  /** Renders the column of a language. */
  readonly children: (language: string) => ReactNode;
}

function Columns({ heading, rule, shown, children }: ColumnsProps) {
  return (
    <div className="rules-table">
      <h3>
        {heading} <a href={`#${rule}`}>#{rule}</a>
      </h3>
      <div>
        {shown.map((language) => (
          <div key={language}>
            <h4>{nameLanguage(language)}</h4>
            {children(language)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface AdvicesProps {
  readonly advices: readonly Advice[];
  readonly language: string;
}

function Advices({ advices, language }: AdvicesProps) {
  if (advices.length === 0) return <p className="rules-none">None.</p>;
  return (
    <dl>
      {advices.map(({ instead, words }) => (
        <div key={instead}>
          <dt lang={language}>{words.join(', ')}</dt>
          <dd>{instead}</dd>
        </div>
      ))}
    </dl>
  );
}
