import { join } from 'node:path';
import process from 'node:process';
import { runCommand } from '../check/runCommand.ts';
import { addLanguage } from './add-language/addLanguage.ts';

await runCommand('Add a language', () => addLanguage(process.argv.slice(2), join(import.meta.dirname, '../../..')));
