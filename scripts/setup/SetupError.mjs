/** Something that the machine lacks and that could not be had: its message tells what to do, and no stack helps. */
export class SetupError extends Error {}

/**
 * Runs a script's main function; a `SetupError` ends it with its message alone.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
