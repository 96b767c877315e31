/** Web sites that tests may break. Knows no test runner: vitest and web-test-runner use it. */
import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import sirv from 'sirv';

/** What a site does with a request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on an origin of its own, whose answers a test may change as it goes. */
export class Site {
  /** Paths that were asked for, in order. */
  readonly requests: string[] = [];
  /** The same without those whose answer no script may read. */
  readonly reads: string[] = [];
  /** What is served where no other answer is set. */
  readonly files: Answer;
  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<string, () => void>();
  #server: Server | undefined;
  #port = 0;

  /** @param maxAge - seconds for which browsers may keep files; without it they ask each time */
  constructor(folder?: string, maxAge?: number) {
    this.files = folder === undefined ? status(404) : openFolder(folder, maxAge);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts listening; at the same port again when it was stopped. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', this.origin).pathname;
      // Browsers ask for an icon by themselves.
      if (path === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      this.requests.push(path);
      if (request.headers['sec-fetch-mode'] !== 'no-cors') this.reads.push(path);
      this.#waiting.get(path)?.();
      (this.#answers.get(path) ?? this.files)(request, response);
    });
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on, and drops those that are open. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    server.closeAllConnections();
    await once(server.close(), 'close');
  }

  set(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Goes back to the files. */
  heal(): void {
    this.#answers.clear();
  }

  /** Resolves when a path has been asked for. */
  asked(path: string): Promise<void> {
    return new Promise((resolve) => {
      if (this.requests.includes(path)) resolve();
      else this.#waiting.set(path, resolve);
    });
  }

  count(path: string): number {
    return this.requests.filter((each) => each === path).length;
  }
}

/** Files that pages of other origins may read, as CDNs serve them. */
function openFolder(folder: string, maxAge?: number): Answer {
  const serve = sirv(folder, maxAge === undefined ? {dev: true, etag: true} : {maxAge});
  return (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    serve(request, response);
  };
}

/** A page. */
export function html(body: string, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response
      .writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers})
      .end(`<!doctype html><html lang="en"><title>A partner</title>${body}`);
  };
}

/** A document that pages of other origins may read. */
export function json(text: string): Answer {
  return (_request, response) => {
    response
      .writeHead(200, {'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*'})
      .end(text);
  };
}

/** A document that only pages of the same origin may read. */
export function privateJson(text: string): Answer {
  return (_request, response) => {
    response.writeHead(200, {'Content-Type': 'application/json'}).end(text);
  };
}

/** Nothing but a status. */
export function status(code: number): Answer {
  return (_request, response) => {
    response.writeHead(code, {'Access-Control-Allow-Origin': '*'}).end();
  };
}

/** Takes the request and stays silent. */
export const silence: Answer = () => undefined;
