// Browsers apply no import map in a worker. The server resolves the names of packages, as some CDNs do.
import { readStatus, resolveStatusMessage } from 'face-status-kit/core.js';

const code = readStatus({ status: '413', status_message: 'Face too small' });
postMessage(resolveStatusMessage(code, { language: 'id', attempt: -1 }).spoken);
