import { useTranslation } from 'react-i18next';

interface BilingualTextProps {
  /** The key of the text. */
  readonly path: string;
  /** The main language first. */
  readonly languages: readonly string[];
}

/** Renders a text in each language, one below the other, each with its own `lang`. */
export function BilingualText({ path, languages }: BilingualTextProps) {
  const { i18n } = useTranslation();
  return languages.map((language) => (
    <span key={language} lang={language}>
      {`${i18n.getFixedT(language)(path)} `}
    </span>
  ));
}
