import type { Flaw } from '../../../tools/copy/check/Rule.ts';

/** What the copy check says of a text. */
export function Verdict({ flaws }: { readonly flaws: readonly Flaw[] }) {
  if (flaws.length === 0) return <p className="rules-verdict">The check finds nothing.</p>;
  return (
    <ul className="rules-verdict">
      {flaws.map(({ problem, mend }, index) => (
        <li key={index}>
          The check: {problem}. <b>To mend: {mend}.</b>
        </li>
      ))}
    </ul>
  );
}
