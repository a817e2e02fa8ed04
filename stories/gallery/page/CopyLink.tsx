import { useEffect, useState } from 'react';

interface CopyLinkProps {
  /** The id of the card. */
  readonly id: string;
}

/** How long the result of copying is shown, in ms. */
const noticeMs = 4000;

/** Renders the link to a card, and a button that copies it, for example for a ticket. */
export function CopyLink({ id }: CopyLinkProps) {
  const [notice, setNotice] = useState('');
  // An empty region announces the same notice again.
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), noticeMs);
    return () => clearTimeout(timer);
  }, [notice]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(getLink(id));
      setNotice('Copied');
    } catch {
      // The page has no HTTPS or no permission.
      setNotice('Copy the link by hand');
    }
  };
  return (
    <span className="review-link">
      <a href={getLink(id)} target="_top">
        {id}
      </a>
      <button type="button" className="story-button" onClick={() => void copy()}>
        Copy link<span className="visually-hidden"> to {id}</span>
      </button>
      <span role="status">{notice}</span>
    </span>
  );
}

/** Returns the address of Storybook with the gallery open at a card. */
function getLink(id: string): string {
  return new URL(`./?path=/story/review-gallery--gallery&args=card:${id}`, document.baseURI).href;
}
