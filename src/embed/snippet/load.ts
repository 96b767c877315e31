import {ManifestError} from '../../manifest/errors.js';
import type {Manifest} from '../../manifest/model.js';
import {requestManifest} from '../../store/store.js';
import type {Preloads} from './preloads.js';

/** What is known of the manifest. */
export interface Loaded {
  readonly source: string;
  readonly manifest?: Manifest;
  /** Why there is none, or none yet. */
  readonly problem?: string;
}

/** Fetches a manifest; tells why it cannot. */
export async function loadManifest(source: string): Promise<Loaded> {
  try {
    return {source, manifest: await requestManifest(source)};
  } catch (error) {
    return {source, problem: explain(error)};
  }
}

function explain(error: unknown): string {
  if (!(error instanceof ManifestError)) return 'The manifest could not be read.';
  switch (error.code) {
    case 'blocked':
      return 'The host of the manifest does not let other sites read it. It must answer with Access-Control-Allow-Origin: *.';
    case 'http':
      return error.status === 404
        ? 'There is nothing at this address (404).'
        : `The host of the manifest answered with error ${error.status ?? ''}.`;
    case 'not-json':
    case 'not-a-manifest':
      return 'What is at this address is no manifest. npx project-kiosk validate says what is wrong.';
    case 'newer-format':
      return 'The manifest needs a newer version of Kiosk.';
    case 'too-large':
      return 'The manifest is too large.';
    default:
      return 'The host of the manifest could not be reached.';
  }
}

/** What the build tells of the files in a folder; each left out where it could not be read. */
export interface Built {
  /** The hash of kiosk.js. */
  readonly integrity: string | undefined;
  readonly preloads: Preloads | undefined;
}

/** Reads what the build tells of a folder with Kiosk's files. Older releases have no preloads.json. */
export async function loadBuilt(files: string): Promise<Built> {
  const [hashes, preloads] = await Promise.all([
    read(new URL('integrity.json', files)),
    read(new URL('preloads.json', files)),
  ]);
  const hash = hashes?.['kiosk.js'];
  return {
    integrity: typeof hash === 'string' ? hash : undefined,
    preloads: preloads && isPreloads(preloads) ? preloads : undefined,
  };
}

async function read(address: URL): Promise<Record<string, unknown> | null> {
  try {
    return (await (await fetch(address)).json()) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

function isPreloads(value: object): value is Preloads {
  const {core, files} = value as Partial<Record<keyof Preloads, unknown>>;
  return Array.isArray(core) && typeof files === 'object' && files !== null;
}
