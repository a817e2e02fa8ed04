import { cleanup } from '@testing-library/react';
import { expect } from 'vitest';

/** Runs a check for each component, and fails with the names of those that fail it and with the reasons. */
export async function checkEach<Create>(
  components: Readonly<Record<string, Create>>,
  check: (create: Create, name: string) => void | Promise<void>,
): Promise<void> {
  const failures: string[] = [];
  for (const [name, create] of Object.entries(components)) {
    try {
      await check(create, name);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    cleanup();
  }
  expect(failures).toEqual([]);
}
