import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../check/runCommand.ts';
import { exportCopy } from './exportCopy.ts';

await runCommand('Copy export', () => exportCopy(process.argv.slice(2), join(import.meta.dirname, '../../..')));
