import {spawn} from 'node:child_process';
import path from 'node:path';

/** The tools that npm installed come first, also when a script is started without npm. */
const PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter);

/**
 * Runs a command to its end and shows what it prints.
 *
 * @param {string} command - Command line of one of our tools.
 * @throws {Error} When it does not end well.
 */
export async function run(command) {
  const child = spawn(command, {shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, PATH}});
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`"${command}" failed.`);
}
