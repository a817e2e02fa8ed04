import type { MessagesRule } from '../../../tools/copy/check/Rule.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { Example } from './Example.tsx';
import { inWords } from './naming.ts';

/** The messages that a rule compares, as a person sees them. */
export function MessagesExamples({ rule: { check, examples } }: { readonly rule: MessagesRule }) {
  return (
    <div className="rules-examples">
      {(['good', 'bad'] as const).map((kind) => (
        <Example key={kind} kind={kind} flaws={check(examples[kind])}>
          <ul className="rules-messages">
            {examples[kind].map((variant, index) => (
              <Message key={index} variant={variant} />
            ))}
          </ul>
        </Example>
      ))}
    </div>
  );
}

function Message({ variant }: { readonly variant: Variant }) {
  const { language, code, operation, title, description, actions } = variant;
  return (
    <li>
      <p>{[code, ...inWords(operation ? [operation] : [])].join(', ')}</p>
      <div lang={language}>
        <p className="rules-title">{title}</p>
        <p>{description}</p>
        <ul>
          {actions.map((action, index) => (
            <li key={index}>{action}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
