/** Applications of partners, built from e2e/apps with the packed package as if npm had installed it. */
import {execFile} from 'node:child_process';
import {cp, mkdir, symlink} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {beforeAll, inject} from 'vitest';

const execute = promisify(execFile);
// Beside the package, so that it finds its own dependencies too.
const root = dirname(inject('packed'));
const folder = join(root, 'apps');

/** Copies the applications. */
export function useApps(): void {
  beforeAll(async () => {
    await cp('e2e/apps', folder, {recursive: true});
    await symlink(resolve('node_modules'), join(root, 'node_modules'));
    await mkdir(join(folder, 'node_modules'));
    await symlink(inject('packed'), join(folder, 'node_modules/project-kiosk'));
  });
}

/**
 * Runs a program of Node in the folder of an application.
 *
 * @param path - of the program; in node_modules, when it does not begin with a dot
 * @returns what it says
 */
export async function run(app: string, path: string, ...options: string[]): Promise<string> {
  const program = path.startsWith('.') ? path : resolve('node_modules', path);
  try {
    const {stdout} = await execute(process.execPath, [program, ...options], {
      cwd: join(folder, app),
      // While one develops, frameworks check more, and tell of it in the console.
      env: {...process.env, NODE_ENV: 'development'},
    });
    return stdout;
  } catch (error) {
    // What a compiler has to say stands there, and not in the message.
    const {message, stdout} = error as Error & {stdout: string};
    throw new Error(`${message}\n${stdout}`, {cause: error});
  }
}

/** Folder of what an application has built. */
export const builtApp = (app: string): string => join(folder, app, 'dist');
