import {ManifestError} from '../../manifest/errors.js';
import type {Manifest} from '../../manifest/model.js';
import {requestManifest} from '../../store/store.js';

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

/** The hash of kiosk.js in a folder with Kiosk's files. */
export async function loadIntegrity(files: string): Promise<string | undefined> {
  try {
    const response = await fetch(new URL('integrity.json', files));
    const hashes = (await response.json()) as Readonly<Record<string, unknown>> | null;
    const hash = hashes?.['kiosk.js'];
    return typeof hash === 'string' ? hash : undefined;
  } catch {
    return undefined;
  }
}
