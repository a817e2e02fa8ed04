import { useEffect, useState, useSyncExternalStore } from 'react';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import { createStableStatusStore, type DisplaySettings, type StableStatusStore } from './createStableStatusStore.ts';

const getServerSnapshot = () => null;

/**
 * Returns the code that a store of this component displays, and the store, which {@link usePushedCode} feeds. On a
 * server the code is `null`.
 */
export function useStableStatusStore(): readonly [displayed: StatusReading, store: StableStatusStore] {
  const [store] = useState(createStableStatusStore);
  return [useSyncExternalStore(store.subscribe, store.getSnapshot, getServerSnapshot), store];
}

/** Pushes a code to a store with every render of the component: each render is a frame. */
export function usePushedCode(
  store: StableStatusStore,
  code: StatusReading | undefined,
  settings: DisplaySettings,
): void {
  // No dependencies: the effect runs after every render.
  useEffect(() => {
    store.push(code, settings);
  });
  useEffect(() => store.dispose, [store]);
}
