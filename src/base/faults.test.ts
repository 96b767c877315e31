/** The faults of e2e/faults.e2e.ts, real bytes on real connections, in each engine. */
import {expect} from '@open-wc/testing';
import {patience} from '../store/insist.js';
import {requestLimits} from '../store/shared-request.js';
import {openSite, type FaultySite} from '../testing/faulty-site.js';
import {texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';

const title = 'SSE';
type ByFault = Readonly<Record<string, unknown>>;

const limits = {...patience, ...requestLimits};
let site: FaultySite;
let whole: string;
let project: string;

before(async () => {
  whole = await (await fetch('/examples/sse-asia/manifest.json')).text();
  project = (JSON.parse(whole) as {project: {title: {en: string}}}).project.title.en;
});

afterEach(() => {
  for (const each of [patience, requestLimits]) Object.assign(each, limits);
  document.body.replaceChildren();
});

/** A probe for each fault. */
function place(): Readonly<Record<string, Probe>> {
  const probes = site.faults.map(({name, path}) => {
    const probe = new Probe();
    probe.lang = 'en';
    probe.src = site.origin + path;
    document.body.append(probe);
    return [name, probe] as const;
  });
  return Object.fromEntries(probes);
}

function shown(probe: Probe): string {
  if (texts(probe, '[aria-busy="true"], [part="retry"][aria-disabled="true"]').length > 0)
    return 'busy';
  return texts(probe, '.heading, [part="error"] p')[0] ?? 'busy';
}

it('first', async function () {
  this.timeout(60000);
  site = await openSite('quick');
  patience.pauses = [10, 20];
  const t = performance.now();
  const probes = place();
  const all = () => Object.fromEntries(Object.entries(probes).map(([n, p]) => [n, shown(p)]));
  while (performance.now() - t < 20000 && Object.values(all()).includes('busy')) await new Promise((r) => setTimeout(r, 100));
  const t2 = performance.now() - t;
  const reads = await site.countReads();
  const lines = site.faults.flatMap(({name, sentence, requests}) => {
    const s = all()[name];
    const ok = s === (sentence ?? project) && (requests === undefined || reads[name] === requests);
    return ok ? [] : [`${name}: ${s} ${reads[name]} (not ${sentence ?? project}, ${requests})`];
  });
  console.log(`${navigator.userAgent} ${t2}\n${lines.join('\n')}`);
});

it('slow', async function () {
  this.timeout(60000);
  site = await openSite('slow');
  patience.pauses = [10, 20];
  requestLimits.time = 1000;
  const t = performance.now();
  const probes = place();
  const all = () => Object.fromEntries(Object.entries(probes).map(([n, p]) => [n, shown(p)]));
  while (performance.now() - t < 20000 && Object.values(all()).includes('busy')) await new Promise((r) => setTimeout(r, 100));
  const t2 = performance.now() - t;
  const reads = await site.countReads();
  console.log(`${navigator.userAgent} ${t2}\n${JSON.stringify([all(), reads], undefined, 1)}`);
});
