// Node.js alone, as on a server: no bundler, no document.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StatusMessage } from 'face-status-kit';
import { readStatus } from 'face-status-kit/core';

console.log(renderToString(createElement(StatusMessage, { code: readStatus({ status: 413 }), language: 'id' })));
