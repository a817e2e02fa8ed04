import './KtpPicture.css';

/** Renders a KTP with the place of the NIK and the name. It is decoration: the form says the same in words. */
export function KtpPicture() {
  return (
    <div className="enrolment-picture ktp-picture">
      <svg viewBox="0 0 320 204" aria-hidden="true">
        <rect className="ktp-card" x="2" y="2" width="316" height="200" rx="18" />
        <path d="M92 24h136M124 40h72M28 128h22M70 128h112M28 148h22M70 148h84M28 168h22M70 168h124" />
        <rect className="ktp-found" x="14" y="58" width="204" height="56" rx="12" />
        <path className="ktp-lines" d="M28 76h22M70 76h132M28 96h22M70 96h84" />
        <rect className="ktp-photo" x="230" y="66" width="74" height="98" rx="10" />
        <path d="M267 84a15 19 0 0 0 0 38 15 19 0 0 0 0-38ZM242 150c4-12 14-16 25-16s21 4 25 16" />
      </svg>
    </div>
  );
}
