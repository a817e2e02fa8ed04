// An app in CommonJS: its `require('i18next')` is another copy than the one that the kit imports.
const i18next = require('i18next');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

async function main() {
  const { StatusMessage, StatusMessageProvider } = await import('face-status-kit');
  await i18next.init({ lng: 'id', resources: {} });

  const message = createElement(StatusMessage, { code: 413 });
  const withInstance = createElement(StatusMessageProvider, { i18n: i18next }, message);
  console.log(JSON.stringify({ alone: renderToString(message), withInstance: renderToString(withInstance) }));
}

void main();
