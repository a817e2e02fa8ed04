import axe from 'axe-core';
import { afterEach, expect } from 'vitest';
import { emulate } from '../test/browser/support/page.ts';

// Each story runs once, with a light colour scheme, and the accessibility addon checks it there. After that, this file
// checks the contrast of the same story with a dark one. Other rules do not depend on the colour scheme.
afterEach(async () => {
  await emulate({ colorScheme: 'dark' });
  const { violations } = await axe.run(document.body, { runOnly: ['color-contrast', 'link-in-text-block'] });
  await emulate();
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
  expect(findings, 'with a dark colour scheme').toEqual([]);
});
