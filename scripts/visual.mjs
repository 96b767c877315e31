// @ts-check
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {openCamera, shoot} from './visual/camera.mjs';
import {compare, pack} from './visual/compare.mjs';
import {writeReport} from './visual/report.mjs';
import {serveStorybook, storiesTagged, watchRequests} from './visual/storybook.mjs';

/**
 * Compares the stories tagged `visual` in the built Storybook with their screenshots in the repository, and makes sure that
 * Storybook asks nothing of other hosts. `--update` accepts what has changed; `--chromium /path` looks with another Chromium.
 * docs/storybook.md says how it stays stable.
 */

const built = 'storybook-static';
const folder = 'stories/screenshots';
const record = `${folder}/recorded.json`;
const widths = [360, 1000];

const {values} = parseArgs({
  options: {update: {type: 'boolean', default: false}, chromium: {type: 'string'}},
});
if (!existsSync(`${built}/index.json`)) {
  console.error('Build Storybook first: npm run build-storybook');
  process.exit(1);
}

const storybook = await serveStorybook(built);
const camera = await openCamera(values.chromium);
const isSameBrowser = readRecord() === camera.version;
if (!isSameBrowser && !values.update) {
  console.log(
    `The screenshots are of Chromium ${readRecord()}; this is ${camera.version}. Only what differs clearly counts.`,
  );
}

const [shots, strange] = await Promise.all([takeAll(), visitManager()]);
await camera.close();
storybook.close();

const results = shots.map(judge);
const changes = results.filter(({isSame}) => !isSame);
if (values.update) accept();
finish();

function readRecord() {
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).chromium : undefined;
}

/** All screenshots, each width in a page of its own. */
async function takeAll() {
  const ids = storiesTagged(built, 'visual');
  const perWidth = await Promise.all(
    widths.map(async (width) => {
      const page = await camera.open(width);
      const taken = [];
      for (const id of ids) {
        const now = await shoot(page, storybook.root, id);
        taken.push({name: `${id.replace(/^widgets-/, '')}-${width}`, now});
      }
      await page.close();
      return taken;
    }),
  );
  return perWidth.flat();
}

/** Opens Storybook itself, as a partner would put it on a host: with its start page and a page of documentation. */
async function visitManager() {
  const page = await camera.open(1400);
  const strange = watchRequests(page, storybook.root);
  for (const path of ['', '?path=/docs/widgets-video-embed--docs']) {
    await page.goto(storybook.root + path);
    const docs = page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs');
    await docs
      .locator(path === '' ? 'h1' : 'table')
      .first()
      .waitFor({timeout: 60_000});
  }
  await page.close();
  return strange;
}

/** @param {{name: string, now: Buffer}} shot */
function judge({name, now}) {
  const path = `${folder}/${name}.png`;
  if (!existsSync(path)) {
    return {name, now, before: undefined, percent: 100, isSame: false, difference: undefined};
  }
  const before = readFileSync(path);
  return {name, now, before, ...compare(before, now, isSameBrowser)};
}

function accept() {
  mkdirSync(folder, {recursive: true});
  const names = new Set(results.map(({name}) => `${name}.png`));
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.png') && !names.has(file)) rmSync(`${folder}/${file}`);
  }
  // Those of another version of the browser are all taken anew, so that one number tells which it was.
  for (const {name, now} of isSameBrowser ? changes : results) {
    writeFileSync(`${folder}/${name}.png`, pack(now));
  }
  writeFileSync(record, `${JSON.stringify({chromium: camera.version})}\n`);
  console.log(`Accepted ${isSameBrowser ? changes.length : results.length} screenshots.`);
}

function finish() {
  const failed = values.update ? 0 : changes.length;
  const passed = results.length - failed;
  for (const {name, percent, before} of changes) {
    console.log(before ? `${name}: ${percent.toFixed(3)} % differs` : `${name}: new`);
  }
  for (const url of strange) console.log(`Storybook asked for ${url}`);
  if (changes.length > 0) {
    writeReport('reports/visual', changes);
    console.log(
      'Look at reports/visual/index.html. If it is meant: npm run test:visual -- --update',
    );
  }
  const isQuiet = strange.length === 0;
  const counts = {passed: passed + (isQuiet ? 1 : 0), failed: failed + (isQuiet ? 0 : 1)};
  mkdirSync('reports', {recursive: true});
  writeFileSync('reports/visual.json', JSON.stringify(counts));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
