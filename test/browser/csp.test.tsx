import { act, render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceDelayMs } from '../../src/message/announce/liveRegions.ts';
import { everyCode, everyHandler, EveryMessage } from './support/everyMessage.tsx';
import { emulate } from './support/page.ts';

/** As strict as the page of a test can bear: its own scripts, no inline style or script, no HTML made from strings. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// A page cannot get rid of a policy again: it holds for all of this file, and for no other.
const meta = document.createElement('meta');
meta.httpEquiv = 'Content-Security-Policy';
meta.content = policy;
document.head.append(meta);

let violations: string[] = [];
const note = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) =>
  violations.push(`${effectiveDirective}: ${blockedURI}`);

const pass = (ms = announceDelayMs + 100) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

beforeEach(() => {
  violations = [];
  document.addEventListener('securitypolicyviolation', note);
});
afterEach(async () => {
  document.removeEventListener('securitypolicyviolation', note);
  await emulate();
});

describe('under a strict Content-Security-Policy', () => {
  it('a style attribute is refused: the policy holds', async () => {
    const element = document.createElement('p');
    element.setAttribute('style', 'color: red');
    await pass(50);
    expect(violations).toEqual(['style-src-attr: inline']);
  });

  it('every message is shown, styled and told without a violation', async () => {
    render(<EveryMessage languages={['id', 'en']} setting="kiosk" />);
    expect(getComputedStyle(screen.getAllByRole('group')[0] ?? document.body).display).toBe('flex');
    await pass();
    expect(violations).toEqual([]);
  });

  it('a message changes, fades and is told again without a violation', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const { rerender } = render(<StatusMessage code={413} actionHandlers={everyHandler} />);
    await pass();
    for (const code of [412, 500]) {
      rerender(<StatusMessage code={code} actionHandlers={everyHandler} />);
      expect(screen.getByRole('group').getAnimations()).toHaveLength(1);
      await pass();
    }
    const region = document.querySelector<HTMLElement>('[aria-live="assertive"]');
    expect(region?.textContent).not.toBe('');
    expect(region?.offsetWidth).toBeLessThanOrEqual(1);
    expect(violations).toEqual([]);
  });

  it('no message has a style attribute, which a policy would refuse in HTML from a server', () => {
    const { container } = render(<EveryMessage languages={['id', 'en']} />);
    expect(screen.getAllByRole('group')).toHaveLength(everyCode.length);
    expect(container.querySelectorAll('[style]')).toHaveLength(0);
  });
});
