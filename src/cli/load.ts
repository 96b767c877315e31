/** Fetches the text of a manifest, from a file or from the web. */
import {readFile} from 'node:fs/promises';
import {advice, error, type Finding} from './finding.js';

/** A text, or why there is none. */
export interface Source {
  readonly text: string | undefined;
  /** What relative addresses in it resolve against. */
  readonly base: string;
  readonly findings: readonly Finding[];
}

type Failure = readonly [message: string, suggestion: string];

// Any web address does: a file has none of its own.
const baseOfFiles = 'https://manifest.invalid/manifest.json';

/** Loads what was named on the command line. Never throws. */
export async function load(name: string): Promise<Source> {
  return /^https?:\/\//i.test(name) ? loadAddress(name) : loadFile(name);
}

async function loadFile(name: string): Promise<Source> {
  try {
    return decode(await readFile(name), baseOfFiles);
  } catch (cause) {
    return failed(fileFailures[codeOf(cause)] ?? ['The file cannot be read.', String(cause)]);
  }
}

async function loadAddress(name: string): Promise<Source> {
  try {
    // With an origin, hosts answer as they answer a partner's page.
    const headers = {accept: 'application/json', origin: 'https://partner.example'};
    const response = await fetch(name, {headers, signal: AbortSignal.timeout(30_000)});
    if (!response.ok) return failed(explainStatus(response.status));
    const source = decode(new Uint8Array(await response.arrayBuffer()), response.url);
    return {...source, findings: [...source.findings, ...adviceOnHost(response)]};
  } catch (cause) {
    return failed(explainNetwork(cause));
  }
}

/** What a widget reads at most (`requestLimits` in src/store). */
const mostBytes = 10_000_000;

function decode(bytes: Uint8Array, base: string): Source {
  if (bytes.length > mostBytes) {
    return failed([
      `The file has ${Math.ceil(bytes.length / 1e6)} MB; widgets read 10 at most.`,
      'Move older items to a further part, and name its address in "next".',
    ]);
  }
  try {
    // Takes away a byte order mark.
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), base, findings: []};
  } catch {
    return failed([
      'The file is not saved as UTF-8.',
      'Save it again and choose the encoding UTF-8; letters such as ü or ệ are lost otherwise.',
    ]);
  }
}

function failed(failure: Failure): Source {
  return {text: undefined, base: baseOfFiles, findings: [error('unreadable', '', ...failure)]};
}

function codeOf(cause: unknown): string {
  const {code, cause: inner} = cause as {readonly code?: unknown; readonly cause?: unknown};
  if (typeof code === 'string') return code;
  return inner instanceof Error ? codeOf(inner) : cause instanceof Error ? cause.name : '';
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause === undefined ? cause.message : reasonOf(cause.cause);
}

const fileFailures: Readonly<Record<string, Failure>> = {
  ENOENT: ['There is no such file.', 'Compare the name letter by letter, and the folder.'],
  EISDIR: [
    'This is a folder, not a file.',
    'Name the manifest in it, such as folder/manifest.json.',
  ],
  EACCES: ['The file may not be read.', 'Ask its owner for the right to read it.'],
};

function explainStatus(status: number): Failure {
  if (status === 404 || status === 410) {
    return [
      `There is nothing at this address (${status}).`,
      'Open it in a browser; compare capitals and the folder.',
    ];
  }
  if (status === 401 || status === 403) {
    return [
      `The host does not let everybody read this (${status}).`,
      'Readers of partner pages have no password: publish the file openly.',
    ];
  }
  return [`The host answered with an error (${status}).`, 'Try again later, or ask the host.'];
}

function explainNetwork(cause: unknown): Failure {
  const code = codeOf(cause);
  const known = networkFailures[code];
  if (known !== undefined) return known;
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) {
    return [
      `The host's certificate is not valid (${code}).`,
      'Browsers refuse it too: ask the host.',
    ];
  }
  return ['The address cannot be reached.', `Open it in a browser. (${reasonOf(cause)})`];
}

const networkFailures: Readonly<Record<string, Failure>> = {
  ENOTFOUND: ['There is no host of this name.', 'Compare the address letter by letter.'],
  EAI_AGAIN: ['The host’s name cannot be looked up.', 'Check the connection to the internet.'],
  ECONNREFUSED: ['The host refuses the connection.', 'Check the address; is the server running?'],
  ERR_INVALID_URL: [
    'This is no web address.',
    'Write it as https://www.example.org/manifest.json.',
  ],
  TimeoutError: ['The host did not answer within 30 seconds.', 'Try again later, or ask the host.'],
};

function adviceOnHost(response: Response): readonly Finding[] {
  const findings: Finding[] = [];
  if (response.headers.get('access-control-allow-origin') === null) {
    const message = 'The host does not let pages of other sites read the manifest (CORS).';
    const suggestion = 'Ask the host to send the header "Access-Control-Allow-Origin: *" with it.';
    findings.push(advice('cors', '', message, suggestion));
  }
  if (response.url.startsWith('http:')) {
    const message = 'The manifest’s own address is not secure (http).';
    const suggestion = 'Pages at https:// addresses cannot read it: publish it at https://.';
    findings.push(advice('insecure-address', '', message, suggestion));
  }
  return findings;
}
