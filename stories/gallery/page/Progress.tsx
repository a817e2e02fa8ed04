import type { ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';

interface ProgressProps {
  readonly texts: readonly ReviewedText[];
  /** The languages by their own names. */
  readonly names: Readonly<Record<string, string>>;
}

/** Renders how many texts of each language are approved, and how many are left. */
export function Progress({ texts, names }: ProgressProps) {
  return (
    <ul className="review-progress" aria-label="Left to approve">
      {Object.entries(names).map(([language, name]) => {
        const own = texts.filter((text) => text.language === language);
        const approved = own.filter(({ state }) => state === 'approved').length;
        const left = own.length - approved;
        return (
          <li key={language}>
            <strong>{name}</strong>
            <progress value={approved} max={own.length} aria-label={`${name}: approved texts`} />
            <span>{left === 0 ? 'All texts approved' : `${left} of ${own.length} texts left to approve`}</span>
          </li>
        );
      })}
    </ul>
  );
}
