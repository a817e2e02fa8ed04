import { memo } from 'react';
import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { FilesExamples } from './FilesExamples.tsx';
import { MessagesExamples } from './MessagesExamples.tsx';
import { languageName, parts, readers } from './naming.ts';
import { TextExamples } from './TextExamples.tsx';
import { wordsOf } from './wordTables.ts';
import './RuleEntry.css';

interface RuleEntryProps {
  readonly rule: Rule;
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** One rule: what it says, where it holds, and what it says of a good example and of a bad one. */
export const RuleEntry = memo(function RuleEntry({ rule, shown }: RuleEntryProps) {
  const words = shown.flatMap((language) => wordsOf(rule.id, language));
  return (
    <article className="rules-rule" id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <div>
        <h3 id={`${rule.id}-title`}>{rule.title}</h3>
        <p>{rule.says}</p>
        <p className="rules-scope">{scopeOf(rule)}</p>
        <p className="rules-links">
          <a href={`#${rule.id}`} aria-label={`Link to the rule ${rule.id}`}>
            #{rule.id}
          </a>
          {words.length > 0 && <a href={`#words-${rule.id}`}>All {words.length} words</a>}
        </p>
      </div>
      <div>
        <Examples {...{ rule, shown }} />
      </div>
    </article>
  );
});

function Examples({ rule, shown }: RuleEntryProps) {
  switch (rule.kind) {
    case 'text':
      return <TextExamples {...{ rule, shown }} />;
    case 'files':
      return <FilesExamples rule={rule} />;
    case 'messages':
      return <MessagesExamples rule={rule} />;
  }
}

/** What a rule applies to, as in “Title, action. Bahasa Indonesia only. For users only.” */
function scopeOf(rule: Rule): string {
  if (rule.kind === 'files') return 'Compares the files of the languages.';
  if (rule.kind === 'messages') return 'Compares whole messages.';
  const { appliesTo } = rule;
  const [first = 'Every text', ...others] = appliesTo.parts?.map((part) => parts[part]) ?? [];
  const where = [first, ...others.map((part) => part.toLowerCase())].join(', ');
  const only = [
    appliesTo.languages && `${appliesTo.languages.map(languageName).join(', ')} only`,
    appliesTo.audiences && `For ${appliesTo.audiences.map((audience) => readers[audience]).join(', ')} only`,
  ].filter((part) => part !== undefined);
  return [where, ...only].map((part) => `${part}.`).join(' ');
}
