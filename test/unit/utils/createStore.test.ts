// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/utils/createStore.ts';

describe('createStore', () => {
  it('calls every listener after a change, and none if the value stays the same', () => {
    const store = createStore(1);
    const [first, second] = [vi.fn(), vi.fn()];
    store.subscribe(first);
    store.subscribe(second);
    store.set(1);
    expect(first).not.toHaveBeenCalled();
    store.set(2);
    expect(store.get()).toBe(2);
    expect(first).toHaveBeenCalledOnce();
    expect(second).toHaveBeenCalledOnce();
  });

  it('does not call a listener that has unsubscribed', () => {
    const store = createStore('a');
    const listener = vi.fn();
    const unsubscribe = store.subscribe(listener);
    unsubscribe();
    store.set('b');
    expect(listener).not.toHaveBeenCalled();
  });
});
