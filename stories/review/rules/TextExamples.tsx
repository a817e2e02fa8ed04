import type { TextRule } from '../../../tools/copy/check/Rule.ts';
import { Example } from './Example.tsx';
import { exampleContext, verdictsOf } from './exampleContext.ts';
import { describeContext, languageName } from './naming.ts';

interface TextExamplesProps {
  readonly rule: TextRule;
  readonly shown: readonly string[];
}

/** A good and a bad text in each language. */
export function TextExamples({ rule, shown }: TextExamplesProps) {
  return Object.entries(rule.examples)
    .filter(([language]) => shown.includes(language))
    .map(([language, example]) => {
      const { good, bad } = verdictsOf(rule, language, example);
      return (
        <div key={language} className="rules-examples">
          <h4>
            {languageName(language)} <span>{describeContext(exampleContext(rule, language, example))}</span>
          </h4>
          <Example kind="good" flaws={good}>
            <p className="rules-text" lang={language}>
              {example.good}
            </p>
          </Example>
          <Example kind="bad" flaws={bad}>
            <p className="rules-text" lang={language}>
              {example.bad}
            </p>
          </Example>
        </div>
      );
    });
}
