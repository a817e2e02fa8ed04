import { describe, expect, it } from 'vitest';
import { findCardToOpen } from '../../../stories/gallery/cards/findCardToOpen.ts';

const cards = ['411', '411-kiosk', '411-verify-kiosk', '411-verify-kiosk-again', 'offline'].map((id) => ({
  id,
  code: id.split('-')[0] ?? '',
}));

describe('findCardToOpen', () => {
  it('opens the requested card without a notice', () => {
    expect(findCardToOpen('411-kiosk', cards)).toEqual({ id: '411-kiosk', notice: '' });
  });

  it('opens no card and gives no notice if the link names none', () => {
    expect(findCardToOpen('', cards)).toEqual({ id: '', notice: '' });
  });

  it('gives a notice if no card has the requested code', () => {
    const notice = 'There is no message “nonexistent” any more.';
    expect(findCardToOpen('nonexistent', cards)).toEqual({ id: '', notice });
  });

  it('opens the nearest card of the same code if the requested one is removed, with a notice', () => {
    for (const [requested = '', nearest = ''] of [
      ['411-gone', '411'],
      ['411-kiosk-gone', '411-kiosk'],
      ['411-verify', '411-verify-kiosk'],
      ['411-compare-kiosk-again', '411-verify-kiosk-again'],
      ['offline-kiosk', 'offline'],
    ]) {
      const notice = `There is no message “${requested}” any more. The nearest is open instead: “${nearest}”.`;
      expect(findCardToOpen(requested, cards)).toEqual({ id: nearest, notice });
    }
  });
});
