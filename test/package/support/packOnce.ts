import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packKit, type PackedKit } from './packKit.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The kit as it was last built. Tests only read it. */
    readonly kit: PackedKit;
  }
}

/** Packs the kit once for all test files, which get it by `inject('kit')`. */
export default function packOnce({ provide }: TestProject): () => void {
  const kit = packKit();
  provide('kit', kit);
  return () => {
    rmSync(dirname(kit.folder), { recursive: true });
  };
}
