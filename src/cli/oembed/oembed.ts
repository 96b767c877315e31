import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Manifest} from '../../manifest/model.js';
import {parseManifest} from '../../manifest/parse.js';
import {selectText} from '../../manifest/text.js';
import {required} from '../arguments.js';
import type {Console} from '../console.js';
import {load} from '../load.js';
import {counted, printable} from '../words.js';
import {readLoadedFiles} from '../preloads.js';
import {writeIndex, writeOEmbed, writePage, type Place} from './page.js';
import {pagesOf} from './pages.js';

/** What `project-kiosk oembed --help` prints. */
export const oembedHelp = `Usage: project-kiosk oembed --base URL --out FOLDER [options] FILE|URL

Writes a page for each widget and each record of a manifest. Publish the folder
at the base address; whoever pastes the address of one of its pages into
WordPress, or another site that knows oEmbed, gets the widget in a frame.

Options:
  --base URL     where the folder will be published
  --out FOLDER   the folder to write; files of the same names are replaced
  --src URL      where the manifest is published; needed when you name a file
  --kiosk URL    where Kiosk's built files are (the folder with embed.html), of
                 the same release as this command, on a host that serves pages;
                 jsDelivr and unpkg do not
  --lang TAG     language of the pages; left out: the manifest's own
  --theme THEME  light or dark, for frames on a ground of their own; left out: dark
                 text on the ground of whichever page holds the frame
  -h, --help     print this

Exit code: 0, 1 when the manifest cannot be read, 2 for wrong usage.
`;

/** Writes the pages. Returns the exit code. */
export async function oembed(args: readonly string[], console: Console): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: {type: 'string'},
      out: {type: 'string'},
      src: {type: 'string'},
      kiosk: {type: 'string'},
      lang: {type: 'string'},
      theme: {type: 'string'},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help) {
    console.print(oembedHelp);
    return 0;
  }
  const [name] = positionals.length === 1 ? positionals : [];
  const file = required(name, 'Name one manifest.');
  const folder = required(values.out, 'Say with --out which folder to write.');
  const source = required(
    webAddress(values.src ?? file),
    'Say with --src where the manifest is published.',
  );
  const base = required(
    webFolder(values.base),
    'Say with --base where the pages will be published, such as https://www.example.org/embed/.',
  );
  const kiosk = required(
    webFolder(values.kiosk),
    'Say with --kiosk where the folder with embed.html is, such as https://www.example.org/kiosk/dist/.',
  );
  const theme = required(
    /^(light|dark)?$/.exec(values.theme ?? '')?.[0],
    'Say with --theme either light or dark.',
  );
  const manifest = await read(file, source, console);
  if (manifest === undefined) return 1;
  const language = values.lang ?? manifest.language;
  const provider = providerOf(manifest, language);
  const loaded = readLoadedFiles();
  const place = {source, base, kiosk, language, theme, loaded, provider};
  const {count, leftOut} = await write(manifest, place, folder);
  if (leftOut > 0) {
    console.complain(
      `${counted(leftOut, 'page')} left out: ids are too long for names of files.\n`,
    );
  }
  console.print(
    `Wrote ${count} pages and index.html to ${folder}.\nPublish the folder at ${base}\n`,
  );
  return 0;
}

async function read(name: string, base: string, console: Console): Promise<Manifest | undefined> {
  const {text, findings} = await load(name);
  try {
    if (text !== undefined) return parseManifest(JSON.parse(text), {base});
  } catch (cause) {
    console.complain(
      `${name} is no manifest (${printable(String(cause))}).\nproject-kiosk validate ${name} says what is wrong.\n`,
    );
    return undefined;
  }
  for (const {message, suggestion} of findings) {
    console.complain(`${name}: ${message} ${suggestion}\n`);
  }
  return undefined;
}

/** Characters that a file's name may have on any system, but for its folder and its ending. */
const longestPath = 200;

async function write(
  manifest: Manifest,
  place: Place,
  out: string,
): Promise<{readonly count: number; readonly leftOut: number}> {
  const all = pagesOf(manifest, place.language);
  const pages = all.filter(({path}) => path.length <= longestPath);
  for (const page of pages) {
    const path = join(out, page.path);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(`${path}.html`, writePage(page, place));
    await writeFile(`${path}.json`, `${JSON.stringify(writeOEmbed(page, place), undefined, 2)}\n`);
  }
  await writeFile(join(out, 'index.html'), writeIndex(pages, place));
  return {count: pages.length, leftOut: all.length - pages.length};
}

function providerOf({project, language: own}: Manifest, language: string): string {
  const publishers = project.organisations.filter(({role}) => role === 'publisher');
  const names = (publishers.length > 0 ? publishers.map(({name}) => name) : [project.title]).map(
    (name) => selectText(name, [language], own).value,
  );
  return names.join(', ');
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && URL.canParse(value) && /^https?:/i.test(value)
    ? new URL(value).href
    : undefined;
}

/** The address of a folder, with the slash that one forgets. */
function webFolder(value: string | undefined): string | undefined {
  return webAddress(value)?.replace(/\/?$/, '/');
}
