import type { Problem } from '../../../tools/copy/check/Finding.ts';

/** What the copy check says of a text. */
export function Verdict({ flaws }: { readonly flaws: readonly Problem[] }) {
  if (flaws.length === 0) return <p className="rules-verdict">The check finds nothing.</p>;
  return (
    <ul className="rules-verdict">
      {flaws.map(({ problem, fix }, index) => (
        <li key={index}>
          The check: {problem}. <b>To fix: {fix}.</b>
        </li>
      ))}
    </ul>
  );
}
