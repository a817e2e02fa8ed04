// @vitest-environment node
import type { StatusMessageProps } from 'face-status-kit';
import { isStatusCode, statusCatalogue, statusCodes, statusTypes, type StatusCode } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';

interface MessageStory {
  readonly name: string;
  readonly args: Pick<StatusMessageProps, 'code'>;
}

interface StoryFile {
  readonly default: { readonly title: string };
  readonly [story: string]: MessageStory | { readonly title: string };
}

const files = import.meta.glob<StoryFile>('../../../stories/messages/*.stories.tsx', { eager: true });
const stories = Object.values(files).flatMap(({ default: { title }, ...ofFile }) =>
  Object.values(ofFile).flatMap((story) => ('args' in story ? [{ title, ...story }] : [])),
);
const storiesOf = (code: StatusCode) => stories.filter(({ args }) => args.code === code);

describe('every status code', () => {
  it.each(statusCodes)('%s has one story', (code) => {
    expect(storiesOf(code)).toHaveLength(1);
  });

  it.each(statusCodes)("%s stands under its type, with the API's description as its name", (code) => {
    const { type, apiDescription } = statusCatalogue[code];
    const isCondition = type === 'condition';
    const name = isCondition ? code : `${code} ${apiDescription.replaceAll('`', '')}`;
    const title = `Messages/${isCondition ? 'Conditions' : statusTypes[type]}`;
    expect(storiesOf(code)).toEqual([expect.objectContaining({ name, title })]);
  });
});

it('has a story for a code that the kit does not know', () => {
  const unknown = stories.filter(({ args }) => !isStatusCode(args.code));
  expect(unknown.map(({ title }) => title)).toContain('Messages/Unknown code');
});
