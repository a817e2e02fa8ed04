import type { ReactNode } from 'react';
import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import { languageName } from './naming.ts';
import { byAdvice, wordLists, wordTables } from './wordTables.ts';
import './WordLists.css';

interface WordListsProps {
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** What not to say and what to say instead, as the rules have it. */
export function WordLists({ shown }: WordListsProps) {
  const rules = [...new Set([...wordTables, ...wordLists].map(({ rule }) => rule))];
  return (
    <section aria-labelledby="words">
      <h2 id="words">Word lists</h2>
      {rules.map((rule) => (
        <div key={rule} id={`words-${rule}`} className="rules-words">
          {wordTables
            .filter((table) => table.rule === rule)
            .map(({ heading, of }) => (
              <ByLanguage key={heading} {...{ heading, rule, shown }}>
                {(language) => <Advices advices={advicesOf(language, of)} language={language} />}
              </ByLanguage>
            ))}
          {wordLists
            .filter((list) => list.rule === rule)
            .map(({ heading, of }) => (
              <ByLanguage key={heading} {...{ heading, rule, shown }}>
                {(language) => {
                  const profile = profileOf(language);
                  return profile && <p lang={language}>{of(profile).join(', ')}</p>;
                }}
              </ByLanguage>
            ))}
        </div>
      ))}
    </section>
  );
}

function advicesOf(language: string, of: (typeof wordTables)[number]['of']) {
  const profile = profileOf(language);
  return profile ? byAdvice(of(profile)) : [];
}

interface ByLanguageProps extends WordListsProps {
  readonly heading: string;
  readonly rule: string;
  readonly children: (language: string) => ReactNode;
}

function ByLanguage({ heading, rule, shown, children }: ByLanguageProps) {
  return (
    <div className="rules-table">
      <h3>
        {heading} <a href={`#${rule}`}>#{rule}</a>
      </h3>
      <div>
        {shown.map((language) => (
          <div key={language}>
            <h4>{languageName(language)}</h4>
            {children(language)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface AdvicesProps {
  readonly advices: ReturnType<typeof byAdvice>;
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
