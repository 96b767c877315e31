import {readFileSync} from 'node:fs';
import {isUsageError} from './arguments.js';
import type {Console} from './console.js';
import {oembed} from './oembed/oembed.js';
import {validate} from './validate.js';
import {closest} from './words.js';

const help = `Usage: project-kiosk COMMAND

Commands:
  validate FILE|URL...   check manifests; --help tells more
  oembed FILE|URL        write pages whose addresses can be pasted

Options:
  -h, --help      print this
  -v, --version   print the version
`;

type Command = (args: readonly string[], console: Console) => Promise<number>;

/** The commands by name. A new one is a file and a line here. */
const commands = new Map<string, Command>([
  ['validate', validate],
  ['oembed', oembed],
]);

/** Runs the command line. Returns the exit code. */
export async function run(
  [name = '', ...args]: readonly string[],
  console: Console,
): Promise<number> {
  if (name === '-h' || name === '--help' || name === 'help') {
    console.print(help);
    return 0;
  }
  if (name === '-v' || name === '--version') {
    console.print(`${version()}\n`);
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) {
    console.complain(`${explainUnknown(name)}\n\n${help}`);
    return 2;
  }
  try {
    return await command(args, console);
  } catch (cause) {
    if (!isUsageError(cause)) throw cause;
    console.complain(`${cause.message}\n\nproject-kiosk ${name} --help tells more.\n`);
    return 2;
  }
}

function explainUnknown(name: string): string {
  if (name === '') return 'Which command?';
  const meant = closest(name, [...commands.keys()]);
  return `There is no command "${name}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  const {version: found} = JSON.parse(readFileSync(file, 'utf8')) as {readonly version: string};
  return found;
}
