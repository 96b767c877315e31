import type {ManifestError} from '../manifest/errors.js';
import type {Manifest} from '../manifest/model.js';
import {insist} from './insist.js';
import {shareRequests, type RequestOptions} from './shared-request.js';
import {requestManifest} from './store.js';

interface SecondRequest extends RequestOptions {
  /** What happened at first. */
  readonly after: ManifestError;
}

/**
 * The manifest that could not be had at first. Widgets that wait for the same one share these requests too.
 *
 * @throws ManifestError of the last request
 */
export const askAgain: (address: string, options: SecondRequest) => Promise<Manifest> =
  shareRequests((address, {signal}, {after}) =>
    insist(() => requestManifest(address, {signal, cache: 'reload'}), after, signal),
  );
