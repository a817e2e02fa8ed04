import { useTranslation } from 'react-i18next';

interface WordsProps {
  /** Where they stand in the locales. */
  readonly path: string;
  /** The main one first. */
  readonly languages: readonly string[];
}

/** A text in each language, one below the other, each with its own `lang`. */
export function Words({ path, languages }: WordsProps) {
  const { i18n } = useTranslation();
  return languages.map((language) => (
    <span key={language} lang={language}>
      {i18n.getFixedT(language)(path)}{' '}
    </span>
  ));
}
