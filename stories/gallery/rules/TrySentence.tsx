import { statusCodes } from 'face-status-kit';
import { useId, useState, type ReactNode } from 'react';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import type { ContextSuffix } from '../../../tools/copy/check/keys.ts';
import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import type { Audience, Part, TextContext } from '../../../tools/copy/check/TextContext.ts';
import { rules } from '../../../tools/copy/check/rules/rules.ts';
import { getReadingGrade } from '../../../tools/copy/check/text/getReadingGrade.ts';
import { splitSentences, splitWords } from '../../../tools/copy/check/text/splitText.ts';
import { listShownTexts } from '../../../tools/copy/check/text/placeholders.ts';
import { languageNames } from '../../support/languages.ts';
import { Choice } from '../Choice.tsx';
import { exampleOwner, partNames } from './naming.ts';

const audiences = { user: 'Users', attendant: 'Attendants' };
const moments = { result: 'After a photo', capture: 'Over a live picture' };
const places = { anywhere: 'Anywhere', handheld: 'On a phone', desktop: 'At a computer', kiosk: 'At a kiosk' };
const screens = { own: 'Their own', shared: 'One that others see' };
// With a prefix: JavaScript lists keys that are numbers first.
const codes = { any: 'Any', ...Object.fromEntries(statusCodes.map((code) => [`code ${code}`, String(code)])) };

/** Renders a form that checks a sentence against every rule about one text. */
export function TrySentence() {
  const [text, setText] = useState('Sorry, your photo is invalid!');
  const [language, setLanguage] = useState('en');
  const [part, setPart] = useState<Part>('title');
  const [audience, setAudience] = useState<Audience>('user');
  const [code, setCode] = useState('any');
  const [moment, setMoment] = useState<keyof typeof moments>('result');
  const [place, setPlace] = useState<keyof typeof places>('anywhere');
  const [screen, setScreen] = useState<keyof typeof screens>('own');
  const textId = useId();

  const contexts: readonly ContextSuffix[] = [
    ...(screen === 'shared' ? (['private'] as const) : []),
    ...(audience === 'attendant' ? (['attendant'] as const) : []),
    ...(moment === 'capture' ? (['capture'] as const) : []),
    ...(place === 'anywhere' ? [] : [place]),
  ];
  const owner = code === 'any' ? exampleOwner : code.replace('code ', '');
  const context: TextContext = { language, part, audience, owner, contexts };

  return (
    <section className="rules-try" aria-labelledby="try">
      <h2 id="try">Try a sentence</h2>
      <div className="rules-choices">
        <Choice name="Language" value={language} choices={languageNames} onChoose={setLanguage} />
        <Choice name="Part" value={part} choices={partNames} onChoose={setPart} />
        <Choice name="Readers" value={audience} choices={audiences} onChoose={setAudience} />
        <Choice name="Code" value={code} choices={codes} onChoose={setCode} />
        <Choice name="Stage" value={moment} choices={moments} onChoose={setMoment} />
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
  if (text === '') return <p role="status">Write a text to check it.</p>;
  const findings = checkText(text, context);
  const count = findings.length === 1 ? '1 problem' : `${findings.length} problems`;
  return (
    <div className="rules-findings" data-kind={findings.length > 0 ? 'bad' : 'good'}>
      <p role="status">
        {findings.length > 0
          ? `The check finds ${count}.`
          : 'The check finds nothing: the text follows every rule about one text.'}
      </p>
      <p className="rules-figures">{measureText(text, context).join(' · ')}</p>
      <ul>
        {findings.map(({ rule, problem, fix }, index) => (
          <li key={index}>
            <a href={`#${rule}`}>{rules.find(({ id }) => id === rule)?.title ?? rule}</a>: {problem}.{' '}
            <b>To fix: {fix}.</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Measures how long a text is and how hard to read, with the longest value in each placeholder. */
function measureText(text: string, { language, part }: TextContext): readonly string[] {
  const shown = listShownTexts(text).at(-1) ?? text;
  const limit = part === 'message' ? undefined : findProfile(language)?.limits[part];
  const longest = Math.max(...splitSentences(shown).map((sentence) => splitWords(sentence).length), 0);
  // The reading grade is defined for whole English sentences.
  const hasGrade = language === 'en' && (part === 'description' || part === 'message');
  return [
    `${[...shown].length}${limit === undefined ? '' : ` of ${limit}`} characters`,
    `${longest} ${longest === 1 ? 'word' : 'words'} in the longest sentence`,
    ...(hasGrade ? [`reading grade ${Math.max(0, getReadingGrade(shown)).toFixed(1)}`] : []),
  ];
}
