import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import { nameLanguage } from '../../support/languages.ts';
import { partNames } from './naming.ts';

interface LimitsProps {
  /** The languages to show. */
  readonly shown: readonly string[];
}

/** The parts of a hint over a live picture that have a limit of their own. */
const hintParts = { title: 'Title over a live picture', action: 'Action over a live picture' } as const;

const limitedParts = ['title', 'description', 'action', 'label', 'control', 'spoken'] as const;

/** Renders the maximum length of each part in each language. */
export function Limits({ shown }: LimitsProps) {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">Limits</h2>
      <p className="rules-note">
        The maximum number of characters, with names filled in. Sentences have a limit in words, see{' '}
        <a href="#sentence-length">Short sentences</a>. English texts have a reading grade, see{' '}
        <a href="#reading-grade">Easy to read</a>. A hint over a live picture is shorter, see{' '}
        <a href="#live-hint">A hint is one glance</a>.
      </p>
      <div className="rules-scroll" role="group" aria-label="Limits of each part" tabIndex={0}>
        <table className="rules-limits">
          <thead>
            <tr>
              <th scope="col">Part</th>
              {shown.map((language) => (
                <th key={language} scope="col">
                  {nameLanguage(language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {limitedParts.map((part) => (
              <tr key={part}>
                <th scope="row">{partNames[part]}</th>
                {shown.map((language) => (
                  <td key={language}>{findProfile(language)?.limits[part]}</td>
                ))}
              </tr>
            ))}
            {(['title', 'action'] as const).map((part) => (
              <tr key={part}>
                <th scope="row">{hintParts[part]}</th>
                {shown.map((language) => (
                  <td key={language}>{findProfile(language)?.hintLimits[part]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
