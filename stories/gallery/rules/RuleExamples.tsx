import type { ReactNode } from 'react';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import type { Problem } from '../../../tools/copy/check/Finding.ts';
import type { TextContext } from '../../../tools/copy/check/TextContext.ts';
import type { FilesRule, MessagesRule, TextExample, TextRule } from '../../../tools/copy/check/Rule.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { nameLanguage } from '../../support/languages.ts';
import { listFileRows } from './listFileRows.ts';
import { describeContext, exampleOwner, nameContexts } from './naming.ts';

const kinds = ['good', 'bad'] as const;
const kindNames = { good: 'Good', bad: 'Bad' };

interface TextExamplesProps {
  readonly rule: TextRule;
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** Renders a good and a bad text in each language. */
export function TextExamples({ rule, shown }: TextExamplesProps) {
  return Object.entries(rule.examples)
    .filter(([language]) => shown.includes(language))
    .map(([language, example]) => {
      const context = getContext(rule, language, example);
      const findings = {
        good: checkText(example.good, context),
        bad: checkText(example.bad, context).filter((finding) => finding.rule === rule.id),
      };
      return (
        <div key={language} className="rules-examples">
          <h4>
            {nameLanguage(language)} <span>{describeContext(context)}</span>
          </h4>
          {kinds.map((kind) => (
            <Example key={kind} kind={kind} findings={findings[kind]}>
              <p className="rules-text" lang={language}>
                {example[kind]}
              </p>
            </Example>
          ))}
        </div>
      );
    });
}

function getContext({ appliesTo }: TextRule, language: string, { context }: TextExample): TextContext {
  const [part = 'description'] = appliesTo.parts ?? [];
  return { language, part, audience: 'user', owner: exampleOwner, contexts: [], ...context };
}

/** Renders the texts that a rule about files compares, side by side in each language. */
export function FilesExamples({ rule }: { readonly rule: FilesRule }) {
  const { check, examples } = rule;
  return (
    <div className="rules-examples">
      {kinds.map((kind) => (
        <Example key={kind} kind={kind} findings={check(examples[kind], examples.inventory)}>
          <ul className="rules-files">
            {listFileRows(rule, kind).map(({ path, name, texts }) => (
              <li key={path}>
                <p>
                  {name} <code>{path}</code>
                </p>
                <dl>
                  {texts.map(({ language, text }) => (
                    <div key={language}>
                      <dt>{nameLanguage(language)}</dt>
                      {text === undefined ? (
                        <dd className="rules-missing">no words</dd>
                      ) : (
                        <dd className="rules-text" lang={language}>
                          {text}
                        </dd>
                      )}
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </Example>
      ))}
    </div>
  );
}

interface MessagesExamplesProps {
  readonly rule: MessagesRule;
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** Renders the messages that a rule compares, as a person sees them. */
export function MessagesExamples({ rule: { check, examples }, shown }: MessagesExamplesProps) {
  const select = (variants: readonly Variant[]) => variants.filter(({ language }) => shown.includes(language));
  return (
    <div className="rules-examples">
      {kinds.map((kind) => (
        <Example key={kind} kind={kind} findings={check(select(examples[kind]))}>
          <ul className="rules-messages">
            {select(examples[kind]).map((variant, index) => (
              <Message key={index} variant={variant} />
            ))}
          </ul>
        </Example>
      ))}
    </div>
  );
}

function Message({ variant }: { readonly variant: Variant }) {
  const { language, title, description, actions } = variant;
  return (
    <li>
      <p>{describeSituation(variant)}</p>
      <div lang={language}>
        <p className="rules-title">{title}</p>
        {description !== '' && <p>{description}</p>}
        <ul>
          {actions.map((action, index) => (
            <li key={index}>{action.label}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Describes the situation of a message, as in “493, try 2, without buttons”. */
function describeSituation({ code, operation, stage, setting, privacy, attempt, commands }: Variant): string {
  const contexts = [privacy && 'private', operation, stage, setting] as const;
  const buttons = commands?.map((id) => `“${id}”`).join(' and ');
  return [
    code,
    ...(attempt > 1 ? [`try ${attempt}`] : []),
    ...nameContexts(contexts.filter((context) => context !== undefined && context !== false)),
    ...(buttons === undefined ? [] : [buttons === '' ? 'without buttons' : `with the button ${buttons}`]),
  ].join(', ');
}

interface ExampleProps {
  readonly kind: (typeof kinds)[number];
  readonly findings: readonly Problem[];
  readonly children: ReactNode;
}

function Example({ kind, findings, children }: ExampleProps) {
  return (
    <div className="rules-example" data-kind={kind}>
      <p className="rules-kind">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={kind === 'good' ? 'm3 8.5 3.5 3.5L13 4.5' : 'm4 4 8 8m0-8-8 8'} />
        </svg>
        {kindNames[kind]}
      </p>
      {children}
      <CheckResult findings={findings} />
    </div>
  );
}

function CheckResult({ findings }: { readonly findings: readonly Problem[] }) {
  if (findings.length === 0) return <p className="rules-verdict">The check finds nothing.</p>;
  return (
    <ul className="rules-verdict">
      {findings.map(({ problem, fix }, index) => (
        <li key={index}>
          The check: {problem}. <b>To fix: {fix}.</b>
        </li>
      ))}
    </ul>
  );
}
