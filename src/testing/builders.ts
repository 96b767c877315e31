/** Builders for tests and stories. Each takes only what the test is about. */
import type {
  Manifest,
  NewsItem,
  Project,
  ProjectEvent,
  Publication,
  Video,
} from '../manifest/model.js';
import {parsed} from '../manifest/parse.js';

let lastId = 0;

function nextId(prefix: string): string {
  lastId++;
  return `${prefix}-${lastId}`;
}

/** A brief, published, without documents. */
export function makeBrief(fields: Partial<Publication> = {}): Publication {
  return {
    id: nextId('brief'),
    kind: 'brief',
    title: 'A brief',
    phases: [],
    countries: [],
    authors: [],
    mentions: [],
    keyFindings: [],
    documents: [],
    gathers: [],
    ...fields,
  };
}

/** A video with nothing to play. */
export function makeVideo(fields: Partial<Video> = {}): Video {
  return {
    id: nextId('video'),
    title: 'A video',
    files: [],
    captions: [],
    transcripts: [],
    chapters: [],
    mentions: [],
    phases: [],
    countries: [],
    ...fields,
  };
}

/** A news item without a date. */
export function makeNews(fields: Partial<NewsItem> = {}): NewsItem {
  return {id: nextId('news'), title: 'Some news', phases: [], countries: [], ...fields};
}

/** An event without a date. */
export function makeEvent(fields: Partial<ProjectEvent> = {}): ProjectEvent {
  return {
    id: nextId('event'),
    title: 'An event',
    materials: [],
    phases: [],
    countries: [],
    ...fields,
  };
}

/** A project without phases. */
export function makeProject(fields: Partial<Project> = {}): Project {
  return {title: 'A project', organisations: [], phases: [], ...fields};
}

/** An empty manifest in English. */
export function makeManifest(fields: Partial<Manifest> = {}): Manifest {
  const manifest: Manifest = {
    version: 1,
    language: 'en',
    project: makeProject(),
    countries: [],
    outputs: [],
    videos: [],
    news: [],
    events: [],
    ...fields,
  };
  // As if it came out of the parser: tests may leave out what a publisher has to say.
  parsed.set(manifest, manifest);
  return manifest;
}
