import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';
import { Difference, StateMark } from './ReviewMarks.tsx';

interface OtherTextsProps {
  /** Each path in every language that has it. */
  readonly texts: readonly ReviewedText[];
  /** The languages by their own names, in the order of the columns. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Renders the texts that belong to no message of the catalogue: the words around a message (its reference, a button that
 * waits, what a voice adds), the buttons of a kiosk, its question before the screen is cleared, the actions that only an
 * app's own statuses use, and missing texts.
 */
export function OtherTexts({ texts, names }: OtherTextsProps) {
  const paths = [...new Set(texts.map(({ path }) => path))];
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="review-others">
      <h2 id="review-others">Around the messages</h2>
      <div className="review-others" tabIndex={0} role="group" aria-label="Texts around the messages">
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              {Object.values(names).map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {paths.map((path) => (
              <tr key={path} id={path}>
                <th scope="row">
                  <code>{path}</code>
                </th>
                {Object.keys(names).map((language) => (
                  <td key={language}>
                    <Cell text={texts.find((text) => text.path === path && text.language === language)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ text }: { readonly text: ReviewedText | undefined }) {
  // Languages differ in their plural forms.
  if (!text) return <span className="review-none">Not in this language</span>;
  return (
    <>
      <span lang={text.language}>{text.text}</span> <StateMark state={text.state} />
      {text.state === 'draft' && <Difference text={text} />}
    </>
  );
}
