/** What goes wrong between a publisher and a reader, as a server does it; and what readers see of it. */
import type {ServerResponse} from 'node:http';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {html, json, privateJson, silence, status, type Answer} from './server.js';

/** A way to answer badly. */
export interface Fault {
  readonly answer: Answer;
  /** What readers see; `undefined` where it is the content all the same. */
  readonly sentence: string | undefined;
  /** How often the manifest is asked for. */
  readonly requests: number | undefined;
}

export const sentences = {
  unreachable: 'The content could not be reached.',
  timeout: 'The site that holds this content takes too long to answer.',
  blocked: 'The site that holds this content does not allow other pages to show it.',
  missing: 'The content was not found at its address.',
  tooLarge: 'The content is too large to be shown here.',
  damaged: 'The content is damaged or is not what was expected.',
  newer: 'The content needs a newer version of this widget.',
  error: (code: number) => `The site that holds this content answered with error ${code}.`,
};

const open = {'Access-Control-Allow-Origin': '*'};
const type = {'Content-Type': 'application/json'};

/** An answer with these headers, given as they are, and this body. */
function raw(body: string | Buffer, headers: Record<string, string | number> = {}): Answer {
  return (_request, response) => {
    response.writeHead(200, {...open, ...type, ...headers}).end(body);
  };
}

/** Bytes that are sent as they are, whatever they are, before the connection ends or is reset. */
function wire(bytes: string, end: 'end' | 'reset'): Answer {
  return ({socket}) => {
    socket.write(bytes, () => (end === 'end' ? socket.end() : socket.resetAndDestroy()));
  };
}

function head(headers: Record<string, string | number>): string {
  const lines = Object.entries({...open, ...type, ...headers}).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `HTTP/1.1 200 OK\r\n${lines.join('\r\n')}\r\n\r\n`;
}

/** An error, which asks to come back later in words that other sites may read. */
function busy(code: number, retryAfter: () => string): Answer {
  return (_request, response) => {
    const exposed = {'Access-Control-Expose-Headers': 'Retry-After', 'Retry-After': retryAfter()};
    response.writeHead(code, {...open, ...exposed}).end();
  };
}

function redirect(location: string): Answer {
  return (_request, response) => {
    response.writeHead(301, {...open, Location: location}).end();
  };
}

/** Fails once, and is well from then on. */
function once(fault: Answer, well: Answer): Answer {
  let count = 0;
  return (request, response) => {
    // The question whether there is anybody at all is not one for the manifest.
    const isProbe = request.headers['sec-fetch-mode'] === 'no-cors';
    if (!isProbe) count++;
    (count > 1 || isProbe ? well : fault)(request, response);
  };
}

/** Byte after byte, for ever. */
const trickle: Answer = (_request, response: ServerResponse) => {
  response.writeHead(200, {...open, ...type});
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => {
    clearInterval(timer);
  });
};

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Faults that show soon, of a host whose manifest is `whole`. */
export function quickFaults(whole: string): Readonly<Record<string, Fault>> {
  const half = whole.slice(0, whole.length / 2);
  const reset = wire('', 'reset');
  const {unreachable, damaged, blocked, missing, tooLarge, newer, error} = sentences;
  const twice = (answer: Answer): Fault => ({answer, sentence: unreachable, requests: 3});
  const not = (sentence: string, answer: Answer): Fault => ({answer, sentence, requests: 1});
  const well = (answer: Answer, requests = 1): Fault => ({answer, sentence: undefined, requests});
  return {
    'resets the connection': twice(reset),
    'resets it within the headers': twice(wire('HTTP/1.1 200 OK\r\nContent-Ty', 'reset')),
    'resets it half-way': twice(wire(head({'Content-Length': whole.length}) + half, 'reset')),
    'sends less than it says': twice(wire(head({'Content-Length': whole.length}) + half, 'end')),
    'breaks off a body in chunks': twice(
      wire(`${head({'Transfer-Encoding': 'chunked'})}ffff\r\n{`, 'end'),
    ),
    'says nothing and hangs up': twice(wire('', 'end')),
    'speaks another protocol': twice(wire('SSH-2.0-OpenSSH_9.2\r\n', 'end')),
    'lies about gzip': twice(raw(whole, {'Content-Encoding': 'gzip'})),
    'lies about Brotli': twice(raw(whole, {'Content-Encoding': 'br'})),
    'redirects in a circle': {...twice(redirect('?')), requests: undefined},
    'redirects to data:': twice(
      redirect(`data:application/json,${encodeURIComponent('{"version":1}')}`),
    ),
    'redirects to javascript:': twice(redirect('javascript:alert(1)')),
    'redirects to file:': twice(redirect('file:///etc/hostname')),
    'sends more than it says': not(damaged, wire(head({'Content-Length': 100}) + whole, 'end')),
    'ends half-way, without a length': not(
      damaged,
      wire(head({Connection: 'close'}) + half, 'end'),
    ),
    'sends nothing': not(damaged, raw('')),
    'has no content': not(damaged, status(204)),
    'sends half a gzip': not(
      damaged,
      raw(gzipSync(whole).subarray(0, 2000), {'Content-Encoding': 'gzip'}),
    ),
    'sends a web page': not(damaged, (request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      html('<p>Welcome')(request, response);
    }),
    'sends UTF-16, little end first': not(damaged, raw(utf16(whole, 'le'))),
    'sends UTF-16, big end first': not(damaged, raw(utf16(whole, 'be'))),
    'sends null': not(damaged, json('null')),
    'sends a list': not(damaged, json('[]')),
    'sends another document': not(damaged, json('{"openapi": "3.1.0"}')),
    'sends a newer major version': not(
      newer,
      json(JSON.stringify({...JSON.parse(whole), version: 2})),
    ),
    'sends 11 MB': not(tooLarge, raw(whole + ' '.repeat(11_000_000))),
    'sends a gzip bomb': not(
      tooLarge,
      raw(gzipSync(Buffer.alloc(100_000_000, ' ')), {'Content-Encoding': 'gzip'}),
    ),
    'sends a Brotli bomb': not(tooLarge, raw(brotliBomb(), {'Content-Encoding': 'br'})),
    'asks for a password': not(error(401), (_request, response) => {
      response.writeHead(401, {...open, 'WWW-Authenticate': 'Basic realm="Briefs"'}).end();
    }),
    'forbids (403)': not(error(403), status(403)),
    'finds nothing (404)': not(missing, status(404)),
    'has it no more (410)': not(missing, status(410)),
    'is asked too often (429)': {...twice(status(429)), sentence: error(429)},
    'is asked too often, come back in an hour': not(
      error(429),
      busy(429, () => '3600'),
    ),
    'is asked too often, come back in a second': well(
      once(
        busy(429, () => '1'),
        json(whole),
      ),
      2,
    ),
    'is down, come back at a time': well(
      once(
        busy(503, () => inSeconds(2)),
        json(whole),
      ),
      2,
    ),
    'has an error (500)': {...twice(status(500)), sentence: error(500)},
    'has a bad gateway (502)': {...twice(status(502)), sentence: error(502)},
    'has a slow gateway (504)': {...twice(status(504)), sentence: error(504)},
    'resets once': well(once(reset, json(whole)), 2),
    'breaks off once': well(
      once(wire(head({'Content-Length': whole.length}) + half, 'end'), json(whole)),
      2,
    ),
    'allows no other site': {answer: privateJson(whole), sentence: blocked, requests: 2},
    'allows no other site to read that it finds nothing': {
      answer: (_request, response) => response.writeHead(404).end(),
      sentence: blocked,
      requests: 2,
    },
    'says that it is a web page': well(raw(whole, {'Content-Type': 'text/html'})),
    'says that it is bytes, not to be guessed at': well(
      raw(whole, {'Content-Type': 'application/octet-stream', 'X-Content-Type-Options': 'nosniff'}),
    ),
    'begins with a byte order mark': well(raw(`\uFEFF${whole}`)),
  };
}

/** Faults that show when time is up. */
export function slowFaults(whole: string): Readonly<Record<string, Fault>> {
  const slow = (answer: Answer): Fault => ({answer, sentence: sentences.timeout, requests: 3});
  return {
    'never answers': slow(silence),
    'stops half-way': slow((_request, response) => {
      response.writeHead(200, {...open, ...type}).write(whole.slice(0, whole.length / 2));
    }),
    trickles: slow(trickle),
  };
}

function brotliBomb(): Buffer {
  return brotliCompressSync(Buffer.alloc(100_000_000, ' '), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 1},
  });
}
