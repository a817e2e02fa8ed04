import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../stories/review/gallery/openingOf.ts';

const cards = ['411', '411-kiosk', '411-verify-kiosk', '411-verify-kiosk-again', 'offline'].map((id) => ({
  id,
  code: id.split('-')[0] ?? '',
}));

describe('a link', () => {
  it('opens its card without a word', () => {
    expect(openingOf('411-kiosk', cards)).toEqual({ id: '411-kiosk', notice: '' });
  });

  it('opens no card and says nothing where it names none', () => {
    expect(openingOf('', cards)).toEqual({ id: '', notice: '' });
  });

  it('says that its card is gone', () => {
    const notice = 'There is no message “nonexistent” any more.';
    expect(openingOf('nonexistent', cards)).toEqual({ id: '', notice });
  });

  it.each([
    ['411-gone', '411'],
    ['411-kiosk-gone', '411-kiosk'],
    ['411-verify', '411-verify-kiosk'],
    ['411-compare-kiosk-again', '411-verify-kiosk-again'],
    ['offline-kiosk', 'offline'],
  ])('to %s, which is gone, opens the nearest of its code and says so: %s', (asked, id) => {
    const notice = `There is no message “${asked}” any more. The nearest is open instead: “${id}”.`;
    expect(openingOf(asked, cards)).toEqual({ id, notice });
  });
});
