import { statusCodes } from 'face-status-kit';
import '../../src/styles.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { subjects, type Subject } from './subjects.tsx';

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
    /** One round with one subject. */
    measure: (subject: keyof typeof subjects) => Sample;
    /** What a subject shows for every code, without the ids that differ from one rendering to the next. */
    htmlOf: (subject: keyof typeof subjects) => string;
  }
}

const stage = document.getElementById('stage') ?? document.body;
const codeAt = (index: number) => statusCodes[index % statusCodes.length] ?? 413;

function many(Message: Subject, language: 'en' | 'id') {
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

window.measure = (name) => {
  const Message = subjects[name];
  const root = createRoot(stage);
  const mount = time(() => flushSync(() => root.render(many(Message, 'en'))));
  const language = time(() => flushSync(() => root.render(many(Message, 'id'))));
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

window.htmlOf = (name) => {
  const Message = subjects[name];
  const root = createRoot(stage);
  flushSync(() => root.render(statusCodes.map((code) => <Message key={code} code={code} language="en" />)));
  const html = stage.innerHTML.replaceAll(/ (id|aria-labelledby)="[^"]*"/g, '');
  flushSync(() => root.unmount());
  return html;
};
