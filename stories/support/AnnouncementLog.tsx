import { useEffect, useState } from 'react';
import './AnnouncementLog.css';

interface LoggedAnnouncement {
  readonly text: string;
  readonly language: string;
  readonly priority: string;
}

/** Renders every announcement in the live regions of the page, the newest first, for people without a screen reader. */
export function AnnouncementLog() {
  const [log, setLog] = useState<readonly LoggedAnnouncement[]>([]);

  useEffect(() => {
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(readAnnouncements);
      if (added.length > 0) setLog((before) => [...added, ...before]);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  return (
    <section className="announcement-log" aria-labelledby="announcement-log">
      <h2 id="announcement-log">Screen reader announcements</h2>
      {log.length === 0 && <p>Nothing yet.</p>}
      <ol reversed>
        {log.map(({ text, language, priority }, index) => (
          <li key={log.length - index}>
            <span lang={language}>{text}</span> <small>{priority}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function readAnnouncements({ target, addedNodes }: MutationRecord): LoggedAnnouncement[] {
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
