import { useTranslation } from 'react-i18next';
import './LanguageSwitch.css';

const languages = { en: 'English', id: 'Bahasa Indonesia' };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div className="language-switch" role="group" aria-label={t('language')}>
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
  );
}
