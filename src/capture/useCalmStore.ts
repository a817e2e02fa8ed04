import { useEffect, useState, useSyncExternalStore } from 'react';
import { createCalmStore, type CalmStore } from './createCalmStore.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import type { StabilizerLimits } from './stabilizerLimits.ts';

const showNothing = () => null;

/** What a store of its own shows, and that store, which {@link useFrames} feeds. On a server it shows nothing. */
export function useCalmStore(): readonly [shown: StatusReading, store: CalmStore] {
  const [store] = useState(createCalmStore);
  return [useSyncExternalStore(store.subscribe, store.getSnapshot, showNothing), store];
}

/** Lets a store see a code with every render. */
export function useFrames(
  store: CalmStore,
  code: StatusReading | undefined,
  limits: StabilizerLimits,
  stayMs: number,
): void {
  // Every time, since each render is a frame.
  useEffect(() => {
    store.see(code, limits, stayMs);
    return store.rest;
  });
}
