#!/usr/bin/env node
import {runCommandLine} from './command-line.js';

// Who reads only the first lines, as `head` does, closes the pipe: then nobody is left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// No `await` here: what is fetched on use stands below this in the one file that Node runs.
void runCommandLine(process.argv.slice(2), process.env).then((code) => (process.exitCode = code));
