import axe, { type RuleObject } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in an element, and what it could not decide. */
export async function axeFindings(element: Element, rules: RuleObject = {}): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, {
    runOnly: tags,
    rules,
    resultTypes: ['violations', 'incomplete'],
  });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
