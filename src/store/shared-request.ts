/** How long and how much a request may take. Change them before the first request. */
export const requestLimits = {
  /** Milliseconds until the whole answer has to be there. */
  time: 20_000,
  /** Decoded bytes. */
  bytes: 10_000_000,
  /** Milliseconds after an answer until a copy of it is kept, when the page has had time to show it. */
  rest: 2000,
};

/** How one asker asks. */
export interface RequestOptions {
  /** Aborted when this asker no longer wants the answer. */
  readonly signal?: AbortSignal | undefined;
  /** `reload` goes past the browser's cache. */
  readonly cache?: RequestCache | undefined;
}

/** One request that several askers wait for. */
interface SharedRequest<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  askers: number;
}

/**
 * Makes of `load` a function that loads each address once: whoever asks for the same one, at the same time
 * or later, gets the same answer. A failure is forgotten, so that asking again tries again.
 */
export function shareRequests<T, Asked extends [RequestOptions?]>(
  load: (address: string, controller: AbortController, ...asked: Asked) => Promise<T>,
): (address: string, ...asked: Asked) => Promise<T> {
  const requests = new Map<string, SharedRequest<T>>();
  return (address, ...asked) => {
    let request = requests.get(address);
    if (request === undefined || request.controller.signal.aborted) {
      const controller = new AbortController();
      const answer = load(address, controller, ...asked);
      const started = {answer, controller, askers: 0};
      answer.then(
        () => {
          // An answer is kept, whoever leaves.
          started.askers = Infinity;
        },
        () => {
          if (requests.get(address) === started) requests.delete(address);
        },
      );
      requests.set(address, (request = started));
    }
    return join(request, asked[0]?.signal);
  };
}

/** Waits for the answer; ends the request when this asker is the last to leave. */
function join<T>(request: SharedRequest<T>, signal: AbortSignal | undefined): Promise<T> {
  request.askers++;
  return new Promise((resolve, reject) => {
    request.answer.then(resolve, reject);
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
      if (--request.askers === 0) request.controller.abort();
    });
  });
}
