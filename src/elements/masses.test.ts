/** How much every widget draws of a manifest that has far too much. */
import {expect} from '@open-wc/testing';
import {define} from '../base/define.js';
import * as library from '../index.js';
import type {ManifestElement} from '../base/manifest-element.js';
import {parseManifest} from '../manifest/parse.js';
import type {Manifest} from '../manifest/model.js';
import {nodesIn} from '../testing/nodes.js';

const widgets = {
  'brief-list': {Type: library.BriefList, attributes: {filters: '', limit: 'all'}},
  'brief-list compact': {Type: library.BriefList, attributes: {layout: 'compact'}},
  'brief-card': {Type: library.BriefCard, attributes: {}},
  'country-list': {Type: library.CountryList, attributes: {for: 'x'}},
  'country-map': {Type: library.CountryMap, attributes: {for: 'x'}},
  'evaluation': {Type: library.Evaluation, attributes: {}},
  'event-list': {Type: library.EventList, attributes: {limit: 'all'}},
  'news-feed': {Type: library.NewsFeed, attributes: {limit: 'all'}},
  'project-page': {Type: library.ProjectPage, attributes: {sections: ''}},
  'search': {Type: library.Search, attributes: {filters: '', limit: 'all', query: 'a'}},
  'timeline': {Type: library.Timeline, attributes: {kinds: 'phase output event video news'}},
  'video-embed': {Type: library.VideoEmbed, attributes: {}},
} as const;
for (const [name, {Type}] of Object.entries(widgets)) define(`kiosk-${name.split(' ')[0]}`, Type as CustomElementConstructor);

const base = 'https://publisher.example/manifest.json';
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({length: count}, (_, index) => make(index));
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const codes = [...letters].flatMap((a) => [...letters].map((b) => a + b));
const year = (i: number) => String(1000 + (i % 9000));

function many(count: number): Manifest {
  return parseManifest({version: 1,
    project: {title: 'A', contact: 'a@b.org'},
    outputs: times(count, (i) => ({id: `o${i}`, kind: i % 3 ? 'brief' : i % 2 ? `kind${i}` : 'evaluation', title: `a brief ${i}`, date: year(i), countries: [codes[i % 676]], phases: [`p${i}`], series: {title: 'S', position: i}, documents: [{language: 'en', url: 'a.pdf'}]})),
    videos: times(count, (i) => ({id: `v${i}`, title: `a video ${i}`, youtube: 'dQw4w9WgXcQ', date: year(i)})),
    news: times(count, (i) => ({id: `n${i}`, title: `a news ${i}`, date: year(i), url: 'x'})),
    events: times(count, (i) => ({id: `e${i}`, title: `an event ${i}`, start: i % 2 ? '2099-01-01' : year(i), url: 'x'})),
  }, {base});
}
function wide(count: number): Manifest {
  const n = 250;
  const list = <T>(make: (index: number) => T) => times(n, make);
  const all = {phases: list((i) => `p${i}`), countries: list((i) => codes[i])};
  const rec = list((i) => ({title: `a ${i}`, text: 'b', page: i, countries: codes.slice(0, 5)}));
  return parseManifest({version: 1,
    project: {title: 'A', organisations: list((i) => ({name: `O${i}`, url: 'x', role: 'publisher', logo: {url: 'x'}})), phases: list((i) => ({id: `p${i}`, title: `P${i}`, start: '2020', end: '2021', summary: 's', page: 'x', countries: [codes[i % 676], codes[(2*i) % 676]]})), contact: 'a@b.org'},
    countries: list((i) => ({code: codes[i], page: 'x'})),
    outputs: times(count, (i) => ({id: `o${i}`, kind: i % 2 ? 'brief' : 'evaluation', title: `a ${i}`, date: year(i), ...all, summary: 's', keyFindings: list(() => ({topic: 't', text: 'x'})), mentions: list((j) => `x${j}`), documents: list((j) => ({language: codes[j]!.toLowerCase(), url: 'x', size: 1, pages: 1})), authors: list(() => ({name: 'N'})),
      evaluation: {criteria: list((j) => ({name: `c${j}`, summary: 's', findings: j < 10 || true ? rec : []})), lessons: rec, goodPractices: rec, recommendations: rec}})),
    videos: times(count, (i) => ({id: `v${i}`, title: `a video ${i}`, youtube: 'dQw4w9WgXcQ', date: year(i), captions: list((j) => ({language: codes[j]!.toLowerCase(), url: 'x'})), transcripts: list((j) => ({language: codes[j]!.toLowerCase(), url: 'x', text: 't'})), chapters: list((j) => ({start: j, title: 'c'})), files: list((j) => ({url: `x${j}`})) })),
    news: times(count, (i) => ({id: `n${i}`, title: `a news ${i}`, date: year(i), url: 'x', summary: 's', ...all})),
    events: times(count, (i) => ({id: `e${i}`, title: `an event ${i}`, start: i % 2 ? '2099-01-01' : year(i), url: 'x', materials: list((j) => ({title: `m${j}`, url: 'x'})), registration: 'x', recording: 'x', ...all})),
  }, {base});
}

async function measure(name: keyof typeof widgets, manifest: Manifest) {
  const {Type, attributes} = widgets[name];
  const start = performance.now();
  const element: ManifestElement = new Type();
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.manifest = manifest;
  const loaded = new Promise((resolve) => element.addEventListener('kiosk-load', resolve, {once: true}));
  document.body.append(element);
  await loaded;
  const t1 = performance.now() - start;
  if (name === 'project-page') window.dispatchEvent(new Event('online'));
  for (let i = 0; i < 30; i++) await new Promise((r) => setTimeout(r, 20));
  await element.updateComplete;
  let nodes = 0;
  for (const _ of nodesIn(element.shadowRoot!)) nodes++;
  if (name === 'project-page') for (const sec of element.shadowRoot!.querySelectorAll('section')) console.log('   ', sec.id, [...nodesIn(sec)].length);
  element.remove();
  return `${name}: ${nodes} nodes, ${Math.round(t1)} ms first, ${Math.round(performance.now() - start)}`;
}
it('measures', async function () {
  this.timeout(110000);
  const out: string[] = [];
  for (const [label, make] of Object.entries({many: () => many(Number(2500)), wide: () => wide(3)})) {
    const t = performance.now();
    const manifest = make();
    console.log(label, 'parsed', Math.round(performance.now() - t));
    for (const name of Object.keys(widgets)) console.log(label, await measure(name as never, manifest));
  }
  expect(out).to.deep.equal([]);
});
