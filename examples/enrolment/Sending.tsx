import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './Sending.css';

/** An answer that comes within this time needs no word about waiting. */
const patienceMs = 1000;

/** That the photo is on its way, and a way out, once it takes a while. */
export function Sending({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="sending">
      {/* There before its text, so that screen readers know it. */}
      <p role="status">{isSlow && t('sending.progress')}</p>
      {isSlow && (
        <button className="enrolment-button" data-kind="quiet" type="button" onClick={onCancel}>
          {t('sending.cancel')}
        </button>
      )}
    </div>
  );
}
