import { useTranslation } from 'react-i18next';
import './Header.css';

const languages = { en: 'English', id: 'Bahasa Indonesia' };

/** Renders the name of the app and the switch of languages. */
export function Header() {
  const { t, i18n } = useTranslation();
  return (
    <header className="live-header">
      <p className="live-name">
        <Logo />
        <span>{t('name')}</span>
      </p>
      <div className="live-switch" role="group" aria-label={t('language')}>
        {Object.entries(languages).map(([language, name]) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-pressed={i18n.resolvedLanguage === language}
            onClick={() => void i18n.changeLanguage(language)}
          >
            {name}
          </button>
        ))}
      </div>
    </header>
  );
}

function Logo() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true">
      <path d="M3 9V6a3 3 0 0 1 3-3h3M19 3h3a3 3 0 0 1 3 3v3M25 19v3a3 3 0 0 1-3 3h-3M9 25H6a3 3 0 0 1-3-3v-3M10.5 11v1M17.5 11v1M10 17c2 2.3 6 2.3 8 0" />
    </svg>
  );
}
