import { statusCodes } from 'face-status-kit';
import { useId, useState, type ReactNode } from 'react';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import type { ContextSuffix } from '../../../tools/copy/check/keys.ts';
import type { Audience, Part, TextContext } from '../../../tools/copy/check/TextContext.ts';
import { rules } from '../../../tools/copy/check/rules/rules.ts';
import { Choice } from '../Choice.tsx';
import { figuresOf } from './figuresOf.ts';
import { exampleOwner, languages, parts, type Language } from './naming.ts';
import './TrySentence.css';

const audiences = { user: 'Users', attendant: 'Attendants' };
const places = { anywhere: 'Anywhere', handheld: 'On a phone', desktop: 'At a computer', kiosk: 'At a kiosk' };
const screens = { own: 'Their own', shared: 'One that others see' };
const codes = { any: 'Any', ...Object.fromEntries(statusCodes.map((code) => [`code ${code}`, String(code)])) };

/** A text that a writer has in mind, against every rule for texts. */
export function TrySentence() {
  const [text, setText] = useState('Sorry, your photo is invalid!');
  const [language, setLanguage] = useState<Language>('en');
  const [part, setPart] = useState<Part>('title');
  const [audience, setAudience] = useState<Audience>('user');
  const [code, setCode] = useState('any');
  const [place, setPlace] = useState<keyof typeof places>('anywhere');
  const [screen, setScreen] = useState<keyof typeof screens>('own');
  const textId = useId();

  const contexts: readonly ContextSuffix[] = [
    ...(screen === 'shared' ? (['private'] as const) : []),
    ...(audience === 'attendant' ? (['attendant'] as const) : []),
    ...(place === 'anywhere' ? [] : [place]),
  ];
  const owner = code === 'any' ? exampleOwner : code.replace('code ', '');
  const context: TextContext = { language, part, audience, owner, contexts };

  return (
    <section className="rules-try" aria-labelledby="try">
      <h2 id="try">Try a sentence</h2>
      <div className="rules-choices">
        <Choice name="Language" value={language} choices={languages} onChoose={setLanguage} />
        <Choice name="Part" value={part} choices={parts} onChoose={setPart} />
        <Choice name="Readers" value={audience} choices={audiences} onChoose={setAudience} />
        <Choice name="Code" value={code} choices={codes} onChoose={setCode} />
        <Choice name="Place" value={place} choices={places} onChoose={setPlace} />
        <Choice name="Screen" value={screen} choices={screens} onChoose={setScreen} />
      </div>
      <label htmlFor={textId}>Text</label>
      <textarea
        id={textId}
        lang={language}
        rows={2}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
        }}
      />
      <Findings {...{ text, context }} />
    </section>
  );
}

interface FindingsProps {
  readonly text: string;
  readonly context: TextContext;
}

function Findings({ text, context }: FindingsProps): ReactNode {
  if (text === '') return <p role="status">Write a text to see what the check says of it.</p>;
  const flaws = checkText(text, context);
  const count = flaws.length === 1 ? '1 thing' : `${flaws.length} things`;
  return (
    <div className="rules-findings" data-kind={flaws.length > 0 ? 'bad' : 'good'}>
      <p role="status">
        {flaws.length > 0 ? `The check finds ${count}.` : 'The check finds nothing: it keeps every rule for one text.'}
      </p>
      <p className="rules-figures">{figuresOf(text, context).join(' · ')}</p>
      <ul>
        {flaws.map(({ rule, problem, fix }, index) => (
          <li key={index}>
            <a href={`#${rule}`}>{rules.find(({ id }) => id === rule)?.title ?? rule}</a>: {problem}.{' '}
            <b>To fix: {fix}.</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
