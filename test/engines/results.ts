import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './Engine.ts';
import type { EngineFeature } from './limits.ts';

const file = join(import.meta.dirname, 'results.json');

/** The last whole run of the browser tests in an engine. */
export interface EngineResult {
  readonly version: string;
  /** The day of the run, such as 2026-11-30. */
  readonly date: string;
  readonly passed: number;
  readonly failed: number;
  /** The number of tests that need what the engine lacks. */
  readonly lacking: Readonly<Partial<Record<EngineFeature, number>>>;
}

export type EngineResults = Readonly<Partial<Record<EngineName, EngineResult>>>;

export function readResults(): EngineResults {
  return JSON.parse(readFileSync(file, 'utf8')) as EngineResults;
}

/** Saves the result of one engine and keeps those of the others. */
export function saveResult(engine: EngineName, result: EngineResult): void {
  writeFileSync(file, `${JSON.stringify({ ...readResults(), [engine]: result }, undefined, 2)}\n`);
}
