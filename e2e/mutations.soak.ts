/** Manifests and attributes spoiled at random, in the built widgets, for as long as one likes: `KIOSK_RUNS=5000 npm run soak -- mutations`. */
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import fc from 'fast-check';
import {expect, inject, it} from 'vitest';
import type {parseManifest} from '../src/manifest/index.js';
import {mutated, oddAttributes} from '../src/testing/mutated-documents.js';
import type {tryOut} from '../src/testing/trial.js';
import {html, useSite} from './support/site.js';
import {useBrowser} from './support/visit.js';

declare global {
  interface Window {
    trial?: {readonly tryOut: typeof tryOut; readonly parseManifest: typeof parseManifest};
  }
}

const newVisit = useBrowser();
const partner = useSite();
const cdn = useSite(inject('packed'));

const seed = Number(process.env['KIOSK_SEED'] ?? Date.now() % 1_000_000_000);
const numRuns = Number(process.env['KIOSK_RUNS'] ?? 1000);
const documents = ['sse-asia', 'full'].map(
  (name) => JSON.parse(readFileSync(`examples/${name}/manifest.json`, 'utf8')) as object,
);

/** What tries widgets out, as a script. */
async function trialScript(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: ['src/testing/trial.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

it('all widgets show content or a sentence, whole and narrow', async () => {
  console.log(`KIOSK_SEED=${seed} KIOSK_RUNS=${numRuns}`);
  const script = await trialScript();
  partner.set('/trial.js', (_request, response) => {
    response.writeHead(200, {'Content-Type': 'text/javascript'}).end(script);
  });
  partner.set(
    '/',
    html(`<meta http-equiv="Content-Security-Policy" content="img-src 'none'; media-src 'none'; frame-src 'none'">
        <body style="margin: 0"><div id="stage" style="inline-size: 320px"></div>
        <script>HTMLAnchorElement.prototype.click = () => {}; window.print = () => {}</script>
        <script type="module" src="${cdn.origin}/dist/kiosk.js"></script>
        <script type="module">
          import {parseManifest} from '${cdn.origin}/dist/manifest.js';
          import {tryOut} from '/trial.js';
          window.trial = {parseManifest, tryOut};
        </script>`),
  );
  const {page, uncaught} = await newVisit({viewport: {width: 400, height: 800}});
  await page.goto(partner.origin);
  await page.waitForFunction(() => window.trial !== undefined);
  const property = fc.asyncProperty(
    mutated(documents),
    oddAttributes,
    async (document, attributes) => {
      const before = uncaught.length;
      const findings = await page.evaluate(
        async ([given, written]) => {
          const stage = window.document.querySelector('#stage');
          const manifest = window.trial?.parseManifest(given, {
            base: 'https://publisher.example/manifest.json',
          });
          return stage && manifest && window.trial?.tryOut(stage, manifest, written);
        },
        [document, attributes] as const,
      );
      expect([...(findings ?? ['no page']), ...uncaught.slice(before)].join('\n')).toBe('');
    },
  );
  const result = await fc.check(property, {seed, numRuns});
  if (result.failed) console.log(JSON.stringify(result.counterexample));
  const again = `seed: ${result.seed}, path: '${result.counterexamplePath ?? ''}'`;
  expect(result.failed, `${again}\n${String(result.errorInstance)}`).toBe(false);
}, 7_200_000);
