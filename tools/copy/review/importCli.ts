import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../check/runCommand.ts';
import { importCopy } from './importCopy.ts';

// The rules tell what is wrong with a text; the kit's warnings to developers would only say it again.
process.env.NODE_ENV = 'production';

await runCommand('Copy import', () => importCopy(process.argv.slice(2), join(import.meta.dirname, '../../..')));
