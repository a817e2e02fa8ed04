import { writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { StatusMessage, statusCodes } from '../src/index.ts';

const attributeNames: Readonly<Record<string, string>> = {
  class: 'className',
  'stroke-linecap': 'strokeLinecap',
  'stroke-linejoin': 'strokeLinejoin',
  'stroke-width': 'strokeWidth',
};
const handler = (): void => {};
const actionHandlers = { tryAgain: handler, retakePhoto: handler, getHelp: handler };

/** An element as somebody would write it by hand in JSX. */
function toJsx(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return `{${JSON.stringify(node.textContent)}}`;
  const element = node as Element;
  const tag = element.tagName.toLowerCase();
  const attributes = [...element.attributes].map(
    ({ name, value }) => `${attributeNames[name] ?? name}=${JSON.stringify(value)}`,
  );
  if (tag === 'button') attributes.push('onClick={handler}');
  return `<${[tag, ...attributes].join(' ')}>${[...element.childNodes].map(toJsx).join('')}</${tag}>`;
}

function jsxOf(code: (typeof statusCodes)[number], language: string): string {
  const html = renderToStaticMarkup(<StatusMessage code={code} language={language} actionHandlers={actionHandlers} />);
  const { document } = new JSDOM(html).window;
  return toJsx(document.body.firstChild ?? document.body);
}

/** Writes a component that shows every message from JSX alone: the least that showing it can cost. */
export function writeStaticMessage(file: string): void {
  const cases = (language: string) =>
    statusCodes.map((code) => `    case ${JSON.stringify(code)}: return ${jsxOf(code, language)};`).join('\n');
  writeFileSync(
    file,
    `// Written by bench/writeStaticMessage.tsx; not kept.
const handler = () => {};
function English({ code }: { code: string | number }) {
  switch (code) {
${cases('en')}
  }
  return null;
}
function Indonesian({ code }: { code: string | number }) {
  switch (code) {
${cases('id')}
  }
  return null;
}
export function StaticMessage({ code, language }: { code: string | number; language: string }) {
  return language === 'id' ? Indonesian({ code }) : English({ code });
}
`,
  );
}
