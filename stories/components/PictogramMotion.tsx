import { Pictogram, type PictogramId } from 'face-status-kit/pictograms';
import { useState } from 'react';
import { meanings } from './pictogramGroups.ts';
import './pictograms.css';

const moving: readonly PictogramId[] = ['moveCloser', 'moveFurther', 'lookStraight'];

/** Renders the pictograms that move, with motion and without. */
export function PictogramMotion() {
  const [round, setRound] = useState(1);
  return (
    <main className="pictograms-motion">
      <header>
        <h1>Pictograms that move</h1>
        <p>
          They move three times in less than 5 seconds, then stop. If the device asks for reduced motion, they do not
          move.
        </p>
      </header>
      <button
        className="story-button"
        onClick={() => {
          setRound(round + 1);
        }}
      >
        Move again
      </button>
      {[true, false].map((moves) => (
        <section key={String(moves)} data-still={!moves || undefined}>
          <h2>{moves ? 'As set on the device' : 'With reduced motion'}</h2>
          <ul>
            {moving.map((id) => (
              <li key={id}>
                <Pictogram key={round} id={id} />
                {meanings[id]}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
