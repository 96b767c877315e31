/**
 * Why there is no manifest to show.
 *
 * - `no-source`: no address was given, or `#id` names nothing in the page
 * - `offline`: the browser has no network
 * - `unreachable`: the host refused, does not exist, or the page's own policy forbids asking it
 * - `blocked`: the host answers but does not let other sites read it (CORS)
 * - `timeout`: no whole answer in time
 * - `http`: an HTTP error, see `status`
 * - `too-large`: more bytes than a manifest may have
 * - `not-json`: the answer is no JSON (cut off, or a web page)
 * - `not-a-manifest`: JSON, but no manifest
 * - `newer-format`: a manifest of a later major version
 */
export type ManifestErrorCode =
  | 'no-source'
  | 'offline'
  | 'unreachable'
  | 'blocked'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'not-a-manifest'
  | 'newer-format';

interface ManifestErrorOptions extends ErrorOptions {
  readonly status?: number;
}

/** The one error that leaves the data floors. Its message is the code and what it is about: `timeout: https://…`. */
export class ManifestError extends Error {
  readonly code: ManifestErrorCode;
  /** HTTP status, with the code `http`. */
  readonly status: number | undefined;

  constructor(code: ManifestErrorCode, about: string, options: ManifestErrorOptions = {}) {
    super(`${code}: ${about}`, options);
    this.code = code;
    this.status = options.status;
  }
}
