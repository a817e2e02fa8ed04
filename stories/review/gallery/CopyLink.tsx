import { useEffect, useState } from 'react';
import { linkTo } from './linkTo.ts';

interface CopyLinkProps {
  /** Of the card. */
  readonly id: string;
}

/** The address of a card: to open, and to copy into a ticket. */
export function CopyLink({ id }: CopyLinkProps) {
  const [said, setSaid] = useState('');
  // Taken back, so that the next time is told too.
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(linkTo(id));
      setSaid('Copied');
    } catch {
      // Without HTTPS, or not allowed: the link itself can still be copied by hand.
      setSaid('Copy the link by hand');
    }
  };
  return (
    <span className="review-link">
      <a href={linkTo(id)} target="_top">
        {id}
      </a>
      <button type="button" className="story-button" onClick={() => void copy()}>
        Copy link<span className="visually-hidden"> to {id}</span>
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
