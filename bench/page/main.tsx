import { statusCodes } from 'face-status-kit';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import kitStyles from '../../src/styles.css?url';
import plainStyles from './plain.css?url';
import { subjects } from './subjects.tsx';

const messageCount = 512;
const changeCount = 2000;

export interface Sample {
  /** All times in ms, each up to the layout of what is shown. */
  readonly mount: number;
  readonly changes: number;
  readonly language: number;
}

declare global {
  interface Window {
    /** Measures one round of the subject of this page. */
    measure: () => Sample;
    /** Returns what the subject shows for every code, without the ids that differ from one rendering to the next. */
    htmlOf: () => string;
    /** Returns the words that the subject shows for every code, without spaces. */
    textOf: () => string;
  }
}

const name = new URLSearchParams(location.search).get('subject');
if (name === null || !isSubject(name)) throw new Error('The address of the page should name a subject.');
const Message = subjects[name];
await loadStyles(name === 'plain' ? plainStyles : kitStyles);

const stage = document.getElementById('stage') ?? document.body;
const codeAt = (index: number) => statusCodes[index % statusCodes.length] ?? 413;

function many(language: 'en' | 'id') {
  return Array.from({ length: messageCount }, (_, index) => (
    <Message key={index} code={codeAt(index)} language={language} />
  ));
}

/** How long something takes, with the layout that it causes. */
function time(work: () => void): number {
  stage.getBoundingClientRect();
  const start = performance.now();
  work();
  stage.getBoundingClientRect();
  return performance.now() - start;
}

window.measure = () => {
  const root = createRoot(stage);
  const mount = time(() => flushSync(() => root.render(many('en'))));
  const language = time(() => flushSync(() => root.render(many('id'))));
  flushSync(() => root.render(<Message code={413} language="en" />));
  const changes = time(() => {
    for (let index = 0; index < changeCount; index += 1) {
      flushSync(() => root.render(<Message code={codeAt(index)} language="en" />));
      stage.getBoundingClientRect();
    }
  });
  flushSync(() => root.unmount());
  return { mount, changes, language };
};

window.htmlOf = () => showAll(() => stage.innerHTML.replaceAll(/ (id|aria-labelledby)="[^"]*"/g, ''));
window.textOf = () => showAll(() => stage.textContent.replaceAll(/\s/g, ''));

/** Reads something from the page while it shows every code once. */
function showAll(read: () => string): string {
  const root = createRoot(stage);
  flushSync(() => root.render(statusCodes.map((code) => <Message key={code} code={code} language="en" />)));
  const result = read();
  flushSync(() => root.unmount());
  return result;
}

function isSubject(value: string): value is keyof typeof subjects {
  return Object.hasOwn(subjects, value);
}

/** Loads the only stylesheet of the page. */
async function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  await loaded;
}
