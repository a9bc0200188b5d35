import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, realpath, rename, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** A project of a user that has installed the package. */
export interface Project {
  readonly project: string;
  /** The package as it is packed. */
  readonly tarball: string;
  readonly unpacked: string;
}

/**
 * Makes a project in a folder of its own, with the package as it is packed, and beside it only these.
 * @param beside - Names of packages that are installed here.
 */
export async function unpackPackage(beside: readonly string[]): Promise<Project> {
  const project = await realpath(await mkdtemp(path.join(tmpdir(), 'mbo-kracht-package-')));
  const modules = path.join(project, 'node_modules');
  const unpacked = path.join(modules, 'mbo-kracht');
  await mkdir(modules);
  await writeFile(path.join(project, 'package.json'), '{"type": "module"}');
  // Scripts would build once more.
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project]);
  const [{filename}] = JSON.parse(stdout);
  const tarball = path.join(project, filename);
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await rename(path.join(modules, 'package'), unpacked);
  for (const name of beside) {
    const place = path.join(modules, name);
    await mkdir(path.dirname(place), {recursive: true});
    await symlink(path.resolve('node_modules', name), place, 'junction');
  }
  return {project, tarball, unpacked};
}
