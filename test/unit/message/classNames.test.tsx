import { render } from '@testing-library/react';
import { StatusMessage, type StatusMessageClassNames } from 'face-status-kit';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const elements = [
  'icon',
  'body',
  'title',
  'guidance',
  'step',
  'description',
  'commands',
  'command',
  'reference',
] as const satisfies readonly (keyof StatusMessageClassNames)[];

/** The message for 600 has every element with these. */
const actionHandlers = { tryAgain: () => {}, retakePhoto: () => {}, getHelp: () => {} };

const find = (selector: string) => [...document.querySelectorAll(`.fsk-message ${selector}`)];

describe('`classNames`', () => {
  it('reach a renderer of `parts` together with the class of the kit', () => {
    render(
      <StatusMessage
        code={413}
        classNames={{ title: 'mine' }}
        parts={{ title: ({ children, ...props }) => <h2 {...props}>{children}</h2> }}
      />,
    );
    expect(find('h2')[0]?.className).toBe('fsk-title mine');
  });

  it('are on the elements of every language', () => {
    render(<StatusMessage code={413} languages={['id', 'en']} classNames={{ body: 'a b', title: 'c', step: 'd' }} />);
    expect(find('.fsk-body.a.b')).toHaveLength(2);
    expect(find('.fsk-title.c')).toHaveLength(2);
    expect(find('li.d')).toHaveLength(find('li').length);
  });

  it('leave the kit’s classes as they are where they are empty', () => {
    render(<StatusMessage code={413} classNames={{ title: '', body: undefined }} />);
    expect(find('.fsk-title')[0]?.className).toBe('fsk-title');
    expect(find('li')[0]).not.toHaveAttribute('class');
  });

  it.each(elements)('ignore a value for `%s` that is not a string, and warn', (element) => {
    const { rerender } = render(<StatusMessage code={600} actionHandlers={actionHandlers} />);
    const plain = document.querySelector('.fsk-message')?.outerHTML;
    const harmful: string[] = [];
    for (const [name, value] of hostileValues()) {
      if (typeof value === 'string') continue;
      const classNames = { [element]: value };
      rerender(<StatusMessage code={600} actionHandlers={actionHandlers} classNames={classNames} />);
      if (document.querySelector('.fsk-message')?.outerHTML !== plain) harmful.push(name);
    }
    expect(harmful).toEqual([]);
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [`face-status-kit: \`classNames.${element}\` should be a string of classes. It is ignored.`],
    ]);
    vi.mocked(console.warn).mockClear();
  });

  it('are ignored where reading them throws', () => {
    const classNames: StatusMessageClassNames = {
      get icon(): string {
        throw new Error('icon');
      },
      title: 'mine',
    };
    render(<StatusMessage code={413} classNames={classNames} />);
    expect(find('.fsk-icon')[0]?.className).toBe('fsk-icon');
    expect(find('.fsk-title')[0]?.className).toBe('fsk-title mine');
    vi.mocked(console.warn).mockClear();
  });
});
