import { useEffect, useState } from 'react';
import './Told.css';

interface ToldText {
  readonly text: string;
  readonly language: string;
  readonly priority: string;
}

/** For those who do not have a screen reader at hand: what the live regions of the page have told, newest first. */
export function Told() {
  const [told, setTold] = useState<readonly ToldText[]>([]);

  useEffect(() => {
    const observer = new MutationObserver((records) => {
      const news = records.flatMap(readTold);
      if (news.length > 0) setTold((before) => [...news, ...before]);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return (
    <section className="told" aria-labelledby="told">
      <h2 id="told">What a screen reader was told</h2>
      {told.length === 0 && <p>Nothing yet.</p>}
      <ol reversed>
        {told.map(({ text, language, priority }, index) => (
          <li key={told.length - index}>
            <span lang={language}>{text}</span> <small>{priority}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function readTold({ target, addedNodes }: MutationRecord): ToldText[] {
  const region = target instanceof Element ? target.closest('[aria-live]') : null;
  if (!region) return [];
  return [...addedNodes]
    .filter((node) => node instanceof Element)
    .map((node) => ({
      text: node.textContent,
      language: node.querySelector<HTMLElement>('[lang]')?.lang ?? '',
      priority: region.getAttribute('aria-live') ?? '',
    }))
    .filter(({ text }) => text !== '');
}
