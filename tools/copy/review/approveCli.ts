import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../check/runCommand.ts';
import { approve } from './approve.ts';

// The rules tell what is wrong with a text; the kit's warnings to developers would only say it again.
process.env.NODE_ENV = 'production';

const today = new Date().toISOString().slice(0, 10);
await runCommand('Copy approve', () => approve(process.argv.slice(2), join(import.meta.dirname, '../../..'), today));
