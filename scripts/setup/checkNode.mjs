import { readFileSync } from 'node:fs';
import { SetupError } from './SetupError.mjs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Ends with a clear message on a Node.js older than `engines` in package.json asks for. */
export function checkNode() {
  const wanted = engines.node.replace('>=', '');
  if (compareVersions(process.versions.node, wanted) >= 0) return;
  throw new SetupError(
    `Node.js ${wanted} or newer is needed; this is ${process.versions.node}. Get one from https://nodejs.org and run this again.`,
  );
}

/** Below 0 where `left` is older. */
function compareVersions(left, right) {
  const [leftParts, rightParts] = [left, right].map((version) => version.split('.').map(Number));
  const index = leftParts.findIndex((part, at) => part !== (rightParts[at] ?? 0));
  return index === -1 ? 0 : leftParts[index] - (rightParts[index] ?? 0);
}
