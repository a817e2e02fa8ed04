import { memo } from 'react';
import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { nameLanguage } from '../../support/languages.ts';
import { audienceNames, partNames } from './naming.ts';
import { FilesExamples, MessagesExamples, TextExamples } from './RuleExamples.tsx';
import { listWords } from './wordTables.ts';

interface RuleEntryProps {
  readonly rule: Rule;
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** Renders one rule: its sentence, its scope, and a good and a bad example with the result of the check. */
export const RuleEntry = memo(function RuleEntry({ rule, shown }: RuleEntryProps) {
  const words = shown.flatMap((language) => listWords(rule.id, language));
  return (
    <article className="rules-rule" id={rule.id} aria-labelledby={`${rule.id}-title`}>
      <div>
        <h3 id={`${rule.id}-title`}>{rule.title}</h3>
        <p>{rule.says}</p>
        <p className="rules-scope">{describeScope(rule)}</p>
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
      return <MessagesExamples rule={rule} shown={shown} />;
  }
}

/** Describes what a rule applies to, as in “Title, action. Bahasa Indonesia only. For users only.” */
function describeScope(rule: Rule): string {
  if (rule.kind === 'files') return 'Compares the files of the languages.';
  if (rule.kind === 'messages') return 'Compares whole messages.';
  const { appliesTo } = rule;
  const [first = 'Every text', ...others] = appliesTo.parts?.map((part) => partNames[part]) ?? [];
  const parts = [first, ...others.map((part) => part.toLowerCase())].join(', ');
  const limits = [
    appliesTo.languages && `${appliesTo.languages.map(nameLanguage).join(', ')} only`,
    appliesTo.audiences && `For ${appliesTo.audiences.map((audience) => audienceNames[audience]).join(', ')} only`,
  ].filter((part) => part !== undefined);
  return [parts, ...limits].map((part) => `${part}.`).join(' ');
}
