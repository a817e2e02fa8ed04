import assert from 'node:assert/strict';
import { it } from 'node:test';
import { renderToString } from 'react-dom/server';
import { StatusMessage } from 'face-status-kit';
import { resolveStatusMessage } from 'face-status-kit/core';

it('renders a message without a document', () => {
  assert.match(renderToString(<StatusMessage code={413} language="id" />), /data-code="413"/);
});

it('resolves a message without React', () => {
  assert.match(resolveStatusMessage(413, { language: 'id' })?.spoken ?? '', /Mendekat/);
});
