/** The faults of e2e/faults.e2e.ts: real bytes on real connections, here in each engine. */
import {expect} from '@open-wc/testing';
import {patience} from '../store/insist.js';
import {requestLimits} from '../store/shared-request.js';
import {openSite, type FaultySite, type OpenedFault} from '../testing/faulty-site.js';
import {texts, until} from '../testing/mount.js';
import {Probe} from '../testing/probe.js';
import {restoreFetch, watchFetch} from '../testing/stub-fetch.js';

/** What an engine makes of a fault by itself, and hides from scripts. */
const exceptions: Readonly<Record<string, Readonly<Record<string, Partial<OpenedFault>>>>> = {
  Chrome: {},
  Firefox: {
    // It takes bytes that are no HTTP for HTTP/0.9: an answer, which has no header to let other sites read it.
    'speaks another protocol': {
      sentence: 'The site that holds this content does not allow other pages to show it.',
      requests: 2,
    },
    // It asks up to ten times, before it says that a connection broke without a word.
    'resets once': {requests: 1},
  },
  WebKit: {
    // Its network library hands on what it cannot unpack, and here that is the manifest.
    'lies about gzip': {sentence: undefined, requests: 1},
  },
};
const engine = Object.keys(exceptions).find((name) => navigator.userAgent.includes(name)) ?? '';

/** What is true of each fault. */
type ByFault<T> = Readonly<Record<string, T>>;

const limits = {...patience, ...requestLimits};
let whole: string;
let title: string;

before(async () => {
  whole = await (await fetch('/examples/sse-asia/manifest.json')).text();
  title = (JSON.parse(whole) as {project: {title: {en: string}}}).project.title.en;
});

beforeEach(() => {
  patience.pauses = [10, 20];
});

afterEach(() => {
  restoreFetch();
  for (const each of [patience, requestLimits]) Object.assign(each, limits);
  document.body.replaceChildren();
});

function place(src: string): Probe {
  const probe = new Probe();
  probe.lang = 'en';
  probe.src = src;
  return document.body.appendChild(probe);
}

function shownBy(probe: Probe): string {
  const isRetrying = texts(probe, '[part="retry"][aria-disabled="true"]').length > 0;
  const [words] = texts(probe, '.heading, [part="error"] p');
  return isRetrying || words === undefined ? 'busy' : words;
}

/** A probe for each fault of a site. */
function placeAll({origin, faults}: FaultySite): ByFault<Probe> {
  return Object.fromEntries(faults.map(({name, path}) => [name, place(origin + path)]));
}

function mapValues<T, Made>(values: ByFault<T>, make: (value: T) => Made): ByFault<Made> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));
}

/** Waits until all show what they should. */
async function expectShown(probes: ByFault<Probe>, expected: ByFault<string>): Promise<void> {
  const all = () => mapValues(probes, shownBy);
  await until(
    () => Object.entries(all()).every(([name, words]) => words === expected[name]),
    'all show what they should',
    20_000,
  ).catch(() => undefined);
  expect(all()).to.deep.equal(expected);
}

const sentencesOf = (faults: readonly OpenedFault[]): ByFault<string> =>
  Object.fromEntries(faults.map(({name, sentence}) => [name, sentence ?? title]));

/** How often the manifest of each fault is asked for, as far as that is told. */
function requestsOf({origin, faults}: FaultySite, asked: readonly string[]): ByFault<number> {
  const told = faults.filter(({requests}) => requests !== undefined);
  return Object.fromEntries(
    told.map(({name, path}) => [name, asked.filter((address) => address === origin + path).length]),
  );
}

describe('a widget whose host fails', () => {
  it('ends in a sentence or in the content, asks again only where it may help, and heals by itself', async () => {
    const [site, refusing] = [await openSite('quick'), await openSite('slow')];
    const faults = site.faults.map((fault) => ({...fault, ...exceptions[engine]?.[fault.name]}));
    await refusing.stop();
    const asked = watchFetch();
    const refused = place(`${refusing.origin}/0.json`);
    const probes = placeAll(site);
    await expectShown(probes, sentencesOf(faults));
    expect(requestsOf(site, asked)).to.deep.equal(
      Object.fromEntries(
        faults.filter(({requests}) => requests).map(({name, requests}) => [name, requests]),
      ),
    );
    await expectShown({refused}, {refused: 'The content could not be reached.'});
    const neighbour = place('/examples/sse-asia/manifest.json');
    await expectShown({neighbour}, {neighbour: title});

    await Promise.all([site.answer(whole), refusing.answer(whole), refusing.start()]);
    window.dispatchEvent(new Event('online'));
    const all = {...probes, refused};
    await expectShown(
      all,
      mapValues(all, () => title),
    );
  }).timeout(60_000);

  it('ends in a sentence when time is up, three times', async () => {
    requestLimits.time = 1000;
    const site = await openSite('slow');
    const asked = watchFetch();
    await expectShown(placeAll(site), sentencesOf(site.faults));
    expect(requestsOf(site, asked)).to.deep.equal(
      Object.fromEntries(site.faults.map(({name}) => [name, 3])),
    );
  }).timeout(60_000);
});
