import * as react from 'react';

// A setup file for tests that render. React 19 records a stack for every element that it creates, for its warnings. No
// test reads one, and they took a fifth of the time of the browser tests. React itself stops for a second after 10,000
// elements; here its counter says so at all times. React 18 records none and has no such counter.
const internals = (react as { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE?: object })
  .__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;

if (internals) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    get: () => Infinity,
    set: () => undefined,
  });
}
