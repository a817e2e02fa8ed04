import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import { languageName, parts } from './naming.ts';
import './Limits.css';

interface LimitsProps {
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** How long each part may be. */
export function Limits({ shown }: LimitsProps) {
  const rows = ['title', 'description', 'action', 'label', 'control', 'spoken'] as const;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">Limits</h2>
      <p className="rules-note">
        The most characters, with names filled in. A sentence has a limit in words, see{' '}
        <a href="#sentence-length">Short sentences</a>, and English one in grades, see{' '}
        <a href="#reading-grade">Easy to read</a>.
      </p>
      <div className="rules-scroll" role="group" aria-label="Limits of each part" tabIndex={0}>
        <table className="rules-limits">
          <thead>
            <tr>
              <th scope="col">Part</th>
              {shown.map((language) => (
                <th key={language} scope="col">
                  {languageName(language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((part) => (
              <tr key={part}>
                <th scope="row">{parts[part]}</th>
                {shown.map((language) => (
                  <td key={language}>{profileOf(language)?.limits[part]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
