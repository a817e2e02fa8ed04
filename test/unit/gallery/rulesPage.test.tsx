import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ContentRules } from '../../../stories/gallery/rules/ContentRules.tsx';
import { groups } from '../../../stories/gallery/rules/groups.ts';
import { Limits } from '../../../stories/gallery/rules/Limits.tsx';
import { RuleEntry } from '../../../stories/gallery/rules/RuleEntry.tsx';
import { TrySentence } from '../../../stories/gallery/rules/TrySentence.tsx';
import { WordLists } from '../../../stories/gallery/rules/WordLists.tsx';
import { languages } from '../../../stories/support/languages.ts';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import type { Problem } from '../../../tools/copy/check/Finding.ts';
import type { Rule } from '../../../tools/copy/check/Rule.ts';
import { filesRules, messagesRules, rules, textRules } from '../../../tools/copy/check/rules/rules.ts';

/** Renders one rule and returns its good and its bad examples. */
function renderExamples(rule: Rule): { good: HTMLElement[]; bad: HTMLElement[] } {
  const { container } = render(<RuleEntry rule={rule} shown={languages} />);
  const getExamples = (kind: string) => [...container.querySelectorAll<HTMLElement>(`[data-kind="${kind}"]`)];
  return { good: getExamples('good'), bad: getExamples('bad') };
}

const getResult = ({ problem, fix }: Problem) => `The check: ${problem}. To fix: ${fix}.`;

/** Returns the ids of the rules on the page. A query by role would take seconds on so large a page. */
const getShownRules = () => [...document.querySelectorAll('article')].map(({ id }) => id);

it('every rule is in one group', () => {
  const grouped = groups.flatMap((group) => group.rules.map(({ id }) => id));
  expect(grouped.sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(groups.map(({ heading }) => heading)).not.toContain('More');
});

describe('RuleEntry', () => {
  it('shows the title and the sentence of a rule, and a link to it', () => {
    for (const rule of rules) {
      const { container, unmount } = render(<RuleEntry rule={rule} shown={languages} />);
      const entry = within(container);
      expect(container.querySelector('article')).toHaveAttribute('id', rule.id);
      expect(container.querySelector('h3')).toHaveTextContent(rule.title);
      expect(entry.getByText(rule.says)).toBeInTheDocument();
      expect(entry.getByLabelText(`Link to the rule ${rule.id}`)).toHaveAttribute('href', `#${rule.id}`);
      unmount();
    }
  });

  it('shows the examples of a rule about texts in each language, the bad one with the findings of the check', () => {
    for (const rule of textRules) {
      const { good, bad } = renderExamples(rule);
      Object.entries(rule.examples).forEach(([language, example], index) => {
        const part = rule.appliesTo.parts?.[0] ?? 'description';
        const context = { language, part, audience: 'user', owner: '413', contexts: [], ...example.context } as const;
        const findings = checkText(example.bad, context).filter((finding) => finding.rule === rule.id);
        expect(findings.length).toBeGreaterThan(0);
        expect(good[index]?.textContent).toBe(`Good${example.good}The check finds nothing.`);
        expect(bad[index]?.textContent).toBe(`Bad${example.bad}${findings.map(getResult).join('')}`);
      });
      expect(bad).toHaveLength(Object.keys(rule.examples).length);
    }
  });

  it('shows the texts of a rule about files, the bad ones with the findings of the check', () => {
    for (const rule of filesRules) {
      const { good, bad } = renderExamples(rule);
      expect(good.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('The check finds nothing.')]);
      for (const finding of rule.check(rule.examples.bad, rule.examples.inventory)) {
        expect(bad[0]).toHaveTextContent(getResult(finding));
        expect(bad[0]).toHaveTextContent(finding.text === '' ? 'no words' : finding.text);
      }
      for (const example of [...good, ...bad]) expect(example.querySelector('dd')).toBeInTheDocument();
    }
  });

  it('shows the messages of a rule about messages, the bad ones with the findings of the check', () => {
    for (const rule of messagesRules) {
      const { good, bad } = renderExamples(rule);
      expect(good[0]).toHaveTextContent('The check finds nothing.');
      for (const { title, description } of rule.examples.bad) {
        expect(bad[0]).toHaveTextContent(title);
        if (description !== '') expect(bad[0]).toHaveTextContent(description);
      }
      for (const finding of rule.check(rule.examples.bad)) expect(bad[0]).toHaveTextContent(getResult(finding));
    }
  });
});

it('Limits shows the maximum length of a title in each language, also over a live picture', () => {
  render(<Limits shown={languages} />);
  const readRow = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent));
  expect(readRow(/^Title \d/)).toEqual(languages.map((language) => findProfile(language)?.limits.title));
  expect(readRow(/^Title over a live picture/)).toEqual([30, 34]);
  expect(readRow(/^Action over a live picture/)).toEqual([32, 36]);
});

it('WordLists shows every word to avoid, with the words to use instead', () => {
  const { container } = render(<WordLists shown={languages} />);
  const shown = new Set(
    [...container.querySelectorAll('dl > div')].flatMap((entry) => {
      const [words, instead] = [entry.querySelector('dt'), entry.querySelector('dd')];
      const language = words?.lang ?? '';
      return (words?.textContent ?? '').split(', ').map((word) => `${language} ${word}: ${instead?.textContent ?? ''}`);
    }),
  );
  const missing = languages.flatMap((language) => {
    const profile = findProfile(language);
    const tables = [
      profile?.neverWords,
      profile?.staffWords,
      profile?.neverInTitle,
      profile?.blame,
      profile?.glossary,
      profile?.userGlossary,
      profile?.telling,
      profile?.beforePhoto,
      profile?.spelling,
      profile?.wrongInSetting.anywhere,
      profile?.wrongInSetting.desktop,
      profile?.wrongInSetting.kiosk,
    ];
    const pairs = tables.flatMap((table) => Object.entries(table ?? {}));
    expect(pairs.length).toBeGreaterThan(20);
    return pairs.map(([word, instead]) => `${language} ${word}: ${instead}`).filter((pair) => !shown.has(pair));
  });
  expect(missing).toEqual([]);
});

describe('ContentRules', () => {
  it('shows every rule once', () => {
    render(<ContentRules />);
    expect(getShownRules().sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('finds a rule by one of its words', async () => {
    render(<ContentRules />);
    await userEvent.click(screen.getByLabelText('Find a rule or a word'));
    await userEvent.paste('swafoto');
    expect(getShownRules()).toEqual(['glossary']);
    expect(screen.getByText(`1 of ${rules.length} rules`)).toBeInTheDocument();
  });

  it('shows the rules and the examples of one language', async () => {
    render(<ContentRules />);
    await userEvent.selectOptions(screen.getByLabelText('Language of the rules'), 'English');
    expect(getShownRules()).toContain('reading-grade');
    expect(getShownRules()).not.toContain('spelling');
    const headings = [...document.querySelectorAll('h4')].map(({ textContent }) => textContent);
    expect(headings.filter((heading) => heading.startsWith('Bahasa Indonesia'))).toEqual([]);
  });
});

describe('TrySentence', () => {
  async function write(text: string): Promise<void> {
    await userEvent.clear(screen.getByLabelText('Text'));
    await userEvent.click(screen.getByLabelText('Text'));
    await userEvent.paste(text);
  }
  const choose = (name: string, option: string) => userEvent.selectOptions(screen.getByLabelText(name), option);
  const getFindings = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

  it('shows each finding with a link to its rule', async () => {
    render(<TrySentence />);
    await write('Oops');
    expect(getFindings()).toEqual(['No technical words, no apologies: says “Oops”. To fix: leave it out.']);
    expect(screen.getByRole('link')).toHaveAttribute('href', '#never-words');
    expect(screen.getByRole('status')).toHaveTextContent('The check finds 1 problem.');
  });

  it('shows that the check finds nothing, and the length of the text', async () => {
    render(<TrySentence />);
    await write('Your photo is too dark');
    expect(getFindings()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('The check finds nothing');
    expect(screen.getByText(/22 of 45 characters/)).toBeInTheDocument();
  });

  it('checks for the chosen language, part, readers, code, place and screen', async () => {
    render(<TrySentence />);
    await choose('Language', 'Bahasa Indonesia');
    await write('Gagal mengenali wajah');
    expect(getFindings()).toEqual([expect.stringContaining('says “Gagal”')]);
    await choose('Part', 'Description');
    expect(getFindings()).toEqual([expect.stringContaining('no full stop')]);

    await choose('Language', 'English');
    await choose('Part', 'Action');
    await write('Ask an admin');
    expect(getFindings()).toEqual([expect.stringContaining('say “staff”')]);
    await choose('Readers', 'Attendants');
    expect(getFindings()).toEqual([]);

    await choose('Readers', 'Users');
    await choose('Part', 'Title');
    await write('{{registry}} is slow');
    expect(getFindings()).toEqual([expect.stringContaining('{{registry}} is not filled here')]);
    await choose('Code', '604');
    expect(getFindings()).toEqual([]);

    await choose('Code', 'Any');
    await choose('Part', 'Whole message');
    await write('You are too far away. Step away from the computer.');
    expect(getFindings()).toEqual([]);
    await choose('Place', 'At a kiosk');
    expect(getFindings()).toEqual([expect.stringContaining('says “computer”')]);

    await choose('Place', 'Anywhere');
    await write('Too small in the photo. Move closer to the camera.');
    expect(getFindings()).toEqual([]);
    await choose('Stage', 'Over a live picture');
    expect(getFindings()).toEqual([expect.stringContaining('no photo has been taken yet')]);

    await choose('Stage', 'After a photo');
    await choose('Code', '411');
    await write('You are not registered yet.');
    expect(getFindings()).toEqual([]);
    await choose('Screen', 'One that others see');
    expect(getFindings()).toEqual([expect.stringContaining('says “registered”')]);
  });

  it('asks for a text if there is none', async () => {
    render(<TrySentence />);
    await userEvent.clear(screen.getByLabelText('Text'));
    expect(screen.getByRole('status')).toHaveTextContent('Write a text');
  });
});
