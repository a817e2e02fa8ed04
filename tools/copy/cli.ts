import { join } from 'node:path';
import process from 'node:process';
import { openProject } from './review/project.ts';
import { runCli } from './runCli.ts';

// The copy check reports the problems of a text, so the kit's own warnings to developers are not needed.
process.env.NODE_ENV = 'production';

process.exitCode = await runCli(process.argv.slice(2), {
  project: openProject(join(import.meta.dirname, '../..')),
  variables: process.env,
  today: new Date().toISOString().slice(0, 10),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});
