const assert = require('node:assert/strict');
const { it } = require('node:test');
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');

it('can be required by a CommonJS file', () => {
  const { StatusMessage } = require('face-status-kit');
  const { readStatus } = require('face-status-kit/core');
  assert.equal(readStatus({ status: 413 }), 413);
  assert.match(renderToString(createElement(StatusMessage, { code: 413 })), /data-code="413"/);
});
