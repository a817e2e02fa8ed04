import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Only the build has this module. It becomes `dist/utils/isDevelopment.js`. */
const moduleId = resolve('src/utils/isDevelopment.ts');

const isDevelopmentModule = `
/**
 * Returns whether this is a development build. It is false where \`process.env.NODE_ENV\` cannot be read: in a browser
 * without a bundler, in a worker, and on a server that has no \`process\` or does not let it be read.
 */
export function isDevelopment() {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}
`;

/** A check in code, not in a comment. */
const check = /(?<!`)process\.env\.NODE_ENV !== (['"])production\1/g;

/**
 * Lets the kit run where there is no `process`. A bare `process.env.NODE_ENV` throws there, so each check gets another
 * check before it. The bare one stays, since bundlers replace it and then drop the warnings behind it. The build fails at
 * a check in another form, which would stay unguarded.
 */
export const guardNodeEnv: Plugin = {
  name: 'guard-node-env',
  resolveId: (id) => (id === moduleId ? id : undefined),
  load: (id) => (id === moduleId ? isDevelopmentModule : undefined),
  transform(code, id) {
    if (id === moduleId || !code.includes('process.env')) return undefined;
    if (/(?<!`)process\.env/.test(code.replaceAll(check, ''))) {
      this.error("`process.env` stays unguarded. Write the check as `process.env.NODE_ENV !== 'production'`.");
    }
    const guarded = code.replaceAll(check, '(/* @__PURE__ */ isDevelopment() && $&)');
    return { code: `import { isDevelopment } from '${moduleId}';\n${guarded}`, map: null };
  },
};
