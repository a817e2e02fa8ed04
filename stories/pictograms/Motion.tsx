import { Pictogram, type PictogramId } from 'face-status-kit/pictograms';
import { useState } from 'react';
import { meanings } from './groups.ts';
import './Motion.css';

const moving: readonly PictogramId[] = ['moveCloser', 'moveFurther', 'lookStraight'];

/** The pictograms that move, beside how they stand for people who want no motion. */
export function Motion() {
  const [round, setRound] = useState(1);
  return (
    <main className="pictograms-motion">
      <header>
        <h1>Pictograms that move</h1>
        <p>
          Three times, in less than 5 seconds, and then they rest. Where the device asks for less motion, they rest from
          the start.
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
          <h2>{moves ? 'As the device asks' : 'With less motion'}</h2>
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
