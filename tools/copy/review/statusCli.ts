import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../check/runCommand.ts';
import { status } from './status.ts';

await runCommand('Copy status', () => status(process.argv.slice(2), join(import.meta.dirname, '../../..')));
