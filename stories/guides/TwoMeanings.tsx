import { StatusMessage } from 'face-status-kit';
import './TwoMeanings.css';

const handlers = { retakePhoto: () => {} };

/** What the two 413s say to the person, side by side. */
export function TwoMeanings() {
  return (
    <div className="two-meanings">
      <figure>
        <figcaption>
          413 in the API's body: <code>413</code>
        </figcaption>
        <StatusMessage code={413} announce="off" actionHandlers={handlers} />
      </figure>
      <figure>
        <figcaption>
          HTTP 413 of a proxy: <code>imageTooLarge</code>
        </figcaption>
        <StatusMessage code="imageTooLarge" announce="off" actionHandlers={handlers} />
      </figure>
    </div>
  );
}
