// @vitest-environment node
import { isStatusCode, statusCatalogue, statusCodes, statusTypes, type StatusCode } from 'face-status-kit/core';
import { expect, it } from 'vitest';

interface StoryFile {
  readonly default: { readonly title: string };
  readonly [story: string]: { readonly title: string } | { readonly name: string; readonly args: { code: unknown } };
}

interface MessageStory {
  readonly file: string;
  readonly title: string;
  readonly name: string;
  readonly code: unknown;
}

const files = import.meta.glob<StoryFile>('../../../stories/messages/*.stories.tsx', { eager: true });
const stories = Object.entries(files).flatMap(([path, { default: meta, ...exports }]) =>
  Object.values(exports).flatMap((story): MessageStory[] =>
    'args' in story
      ? [{ file: path.replaceAll('../', ''), title: meta.title, name: story.name, code: story.args.code }]
      : [],
  ),
);

/** Returns the story that a code has to have. */
function getExpectedStory(code: StatusCode): MessageStory {
  const { type, apiDescription } = statusCatalogue[code];
  const heading = type === 'condition' ? 'Conditions' : statusTypes[type];
  const words = heading.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return {
    file: `stories/messages/${words.join('')}.stories.tsx`,
    title: `Messages/${heading}`,
    name: typeof code === 'number' ? `${code} ${apiDescription.replaceAll('`', '')}` : code,
    code,
  };
}

it('every status code has one story, in the file of its type and with the name from its row', () => {
  const wrong = statusCodes.flatMap((code) => {
    const expected = getExpectedStory(code);
    const found = stories.filter((story) => story.code === code);
    if (JSON.stringify(found) === JSON.stringify([expected])) return [];
    const line = `export const …: Story = { name: ${JSON.stringify(expected.name)}, args: { code: ${JSON.stringify(code)} } };`;
    return [`${expected.file}, with the title “${expected.title}”, has to contain once: ${line}`];
  });
  expect(wrong).toEqual([]);
});

it('a code that the kit does not know has a story', () => {
  const unknown = stories.filter(({ code }) => !isStatusCode(code));
  expect(unknown.map(({ title }) => title)).toContain('Messages/Unknown code');
});
