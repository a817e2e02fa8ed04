import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import type { Problem } from '../../../tools/copy/check/Finding.ts';
import { filesRules, messagesRules, rules, textRules } from '../../../tools/copy/check/rules/rules.ts';
import { ContentRules } from '../../../stories/review/rules/ContentRules.tsx';
import { TrySentence } from '../../../stories/review/rules/TrySentence.tsx';
import { groups } from '../../../stories/review/rules/groups.ts';

const names = { en: 'English', id: 'Bahasa Indonesia' };

function entryOf(id: string): HTMLElement {
  const entry = screen.getAllByRole('article').find((article) => article.id === id);
  if (!entry) throw new Error(`the rule ${id} is not on the page`);
  return entry;
}

/** The boxes of a rule's examples, good and bad in turn. */
function examplesOf(id: string): { good: HTMLElement[]; bad: HTMLElement[] } {
  const boxes = (kind: string) => [...entryOf(id).querySelectorAll<HTMLElement>(`[data-kind="${kind}"]`)];
  return { good: boxes('good'), bad: boxes('bad') };
}

const said = ({ problem, fix }: Problem) => `The check: ${problem}. To fix: ${fix}.`;

it('has each rule in one group, and none that nobody has placed', () => {
  const placed = groups.flatMap((group) => group.rules.map(({ id }) => id));
  expect(placed.sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(groups.map(({ heading }) => heading)).not.toContain('More');
});

describe('every rule that the check runs', () => {
  it('stands on the page once, with what it says, under a place of its own to link to', () => {
    render(<ContentRules />);
    expect(screen.getAllByRole('article')).toHaveLength(rules.length);
    for (const { id, title, says } of rules) {
      const entry = within(entryOf(id));
      expect(entry.getByRole('heading', { level: 3, name: title })).toBeInTheDocument();
      expect(entry.getByText(says)).toBeInTheDocument();
      expect(entry.getByRole('link', { name: `Link to the rule ${id}` })).toHaveAttribute('href', `#${id}`);
    }
  });

  it('about texts shows its examples in each language, and of the bad one what it says itself', () => {
    render(<ContentRules />);
    for (const rule of textRules) {
      const { good, bad } = examplesOf(rule.id);
      Object.entries(rule.examples).forEach(([language, example], index) => {
        const part = rule.appliesTo.parts?.[0] ?? 'description';
        const context = { language, part, audience: 'user', owner: '413', contexts: [], ...example.context } as const;
        const flaws = checkText(example.bad, context).filter((flaw) => flaw.rule === rule.id);
        expect(flaws.length).toBeGreaterThan(0);
        expect(good[index]?.textContent).toBe(`Good${example.good}The check finds nothing.`);
        expect(bad[index]?.textContent).toBe(`Not so${example.bad}${flaws.map(said).join('')}`);
      });
      expect(bad).toHaveLength(Object.keys(rule.examples).length);
    }
  });

  it('about files shows the texts concerned, and what it says of them', () => {
    render(<ContentRules />);
    for (const { id, examples, check } of filesRules) {
      const { good, bad } = examplesOf(id);
      expect(good.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('The check finds nothing.')]);
      for (const flaw of check(examples.bad, examples.inventory)) {
        expect(bad[0]).toHaveTextContent(said(flaw));
        expect(bad[0]).toHaveTextContent(flaw.text === '' ? 'no words' : flaw.text);
      }
      for (const box of [...good, ...bad]) expect(box.querySelector('dd')).toBeInTheDocument();
    }
  });

  it('about messages draws them, and shows what it says of them', () => {
    render(<ContentRules />);
    for (const { id, examples, check } of messagesRules) {
      const { good, bad } = examplesOf(id);
      expect(good[0]).toHaveTextContent('The check finds nothing.');
      for (const { title, description } of examples.bad) {
        expect(bad[0]).toHaveTextContent(title);
        expect(bad[0]).toHaveTextContent(description);
      }
      for (const flaw of check(examples.bad)) expect(bad[0]).toHaveTextContent(said(flaw));
    }
  });
});

describe('the tables', () => {
  it('have the limits of each language', () => {
    render(<ContentRules />);
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Title/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => Number(textContent));
    expect(cells).toEqual(Object.keys(names).map((language) => profileOf(language)?.limits.title));
  });

  it('have every word to avoid, with what to say instead', () => {
    render(<ContentRules />);
    const lists = screen.getByRole('region', { name: 'Word lists' });
    const pairs = [...lists.querySelectorAll('dl > div')].flatMap((entry) => {
      const [words, instead] = [entry.querySelector('dt'), entry.querySelector('dd')];
      return (words?.textContent ?? '')
        .split(', ')
        .map((word) => `${words?.lang ?? ''} ${word}: ${instead?.textContent ?? ''}`);
    });
    for (const language of Object.keys(names)) {
      const profile = profileOf(language);
      const { anywhere, desktop, kiosk } = profile?.wrongInSetting ?? {};
      const tables = [
        profile?.neverWords,
        profile?.staffWords,
        profile?.neverInTitle,
        profile?.blame,
        profile?.glossary,
      ];
      const more = [profile?.userGlossary, profile?.spelling, profile?.telling, anywhere, desktop, kiosk];
      for (const [word, instead] of [...tables, ...more].flatMap((table) => Object.entries(table ?? {}))) {
        expect(pairs).toContain(`${language} ${word}: ${instead}`);
      }
    }
  });
});

describe('the filter', () => {
  it('finds a rule by a word that it looks for', async () => {
    render(<ContentRules />);
    await userEvent.type(screen.getByRole('searchbox'), 'swafoto');
    expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(['glossary']);
    expect(screen.getByText(`1 of ${rules.length} rules`)).toBeInTheDocument();
  });

  it('leaves the rules and the examples of one language', async () => {
    render(<ContentRules />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language of the rules' }), 'English');
    const ids = screen.getAllByRole('article').map(({ id }) => id);
    expect(ids).toContain('reading-grade');
    expect(ids).not.toContain('spelling');
    expect(screen.queryByRole('heading', { name: /^Bahasa Indonesia/ })).toBeNull();
  });
});

describe('a sentence to try', () => {
  const region = () => within(screen.getByRole('region', { name: 'Try a sentence' }));
  async function write(text: string): Promise<void> {
    await userEvent.clear(region().getByRole('textbox'));
    // In a field of text, a brace would begin the name of a key.
    await userEvent.type(region().getByRole('textbox'), text.replaceAll('{', '{{'));
  }
  const choose = (name: string, option: string) =>
    userEvent.selectOptions(region().getByRole('combobox', { name }), option);
  const found = () =>
    region()
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);

  it('is held to the rules for where it stands, with a link to each rule that it breaks', async () => {
    render(<TrySentence />);
    await write('Oops');
    expect(found()).toEqual(['No technical words, no apologies: says “Oops”. To fix: leave it out.']);
    expect(region().getByRole('link')).toHaveAttribute('href', '#never-words');
    expect(region().getByRole('status')).toHaveTextContent('The check finds 1 thing.');
  });

  it('passes where nothing is wrong', async () => {
    render(<TrySentence />);
    await write('Your photo is too dark');
    expect(found()).toEqual([]);
    expect(region().getByRole('status')).toHaveTextContent('The check finds nothing');
    expect(region().getByText(/22 of 45 characters/)).toBeInTheDocument();
  });

  it('follows the language, the part, the readers, the code, the place and the screen', async () => {
    render(<TrySentence />);
    await choose('Language', 'Bahasa Indonesia');
    await write('Gagal mengenali wajah');
    expect(found()).toEqual([expect.stringContaining('says “Gagal”')]);
    await choose('Part', 'Description');
    expect(found()).toEqual([expect.stringContaining('no full stop')]);

    await choose('Language', 'English');
    await choose('Part', 'Action');
    await write('Ask an admin');
    expect(found()).toEqual([expect.stringContaining('say “staff”')]);
    await choose('Readers', 'Attendants');
    expect(found()).toEqual([]);

    await choose('Readers', 'Users');
    await choose('Part', 'Title');
    await write('{{registry}} is slow');
    expect(found()).toEqual([expect.stringContaining('{{registry}} is not filled here')]);
    await choose('Code', '604');
    expect(found()).toEqual([]);

    await choose('Code', 'Any');
    await choose('Part', 'Whole message');
    await write('You are too far away. Step away from the computer.');
    expect(found()).toEqual([]);
    await choose('Place', 'At a kiosk');
    expect(found()).toEqual([expect.stringContaining('says “computer”')]);

    await choose('Place', 'Anywhere');
    await choose('Code', '411');
    await write('You are not registered yet.');
    expect(found()).toEqual([]);
    await choose('Screen', 'One that others see');
    expect(found()).toEqual([expect.stringContaining('says “registered”')]);
  });

  it('says what to do where there is no text yet', async () => {
    render(<TrySentence />);
    await userEvent.clear(region().getByRole('textbox'));
    expect(region().getByRole('status')).toHaveTextContent('Write a text');
  });
});
