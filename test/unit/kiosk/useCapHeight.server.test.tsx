// @vitest-environment node
import { useCapHeight } from 'face-status-kit/kiosk';
import { useRef } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

function Screen() {
  const text = useRef<HTMLParagraphElement>(null);
  return <p ref={text}>{useCapHeight(text).toFixed(1)}</p>;
}

it('useCapHeight returns the height on a server, where there is no element', () => {
  expect(renderToString(<Screen />)).toBe('<p>27.7</p>');
});
