/** One piece of work that several askers wait for. It ends early when the last of them has left. */
class SharedRequest<T> {
  readonly answer: Promise<T>;
  readonly #controller = new AbortController();
  #askers = 0;

  constructor(start: (signal: AbortSignal) => Promise<T>) {
    this.answer = start(this.#controller.signal);
  }

  get isAbandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Waits for the answer; rejects with the signal's reason when this asker leaves. */
  join(signal: AbortSignal): Promise<T> {
    this.#askers++;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal.reason as Error);
        if (--this.#askers === 0) this.#controller.abort(signal.reason);
      };
      if (signal.aborted) {
        leave();
        return;
      }
      signal.addEventListener('abort', leave, {once: true});
      this.answer.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    });
  }
}

const neverAborted = new AbortController().signal;

/**
 * Makes of `load` a function that loads each address once: whoever asks for the same one, at the same time
 * or later, gets the same answer. A failure is forgotten, so that asking again tries again.
 */
export function shareRequests<T>(
  load: (address: string, signal: AbortSignal, cache: RequestCache) => Promise<T>,
): (address: string, options?: RequestOptions) => Promise<T> {
  const requests = new Map<string, SharedRequest<T>>();
  return (address, {signal = neverAborted, cache = 'default'} = {}) => {
    let request = requests.get(address);
    if (request === undefined || request.isAbandoned) {
      const started = new SharedRequest((abandoned) => load(address, abandoned, cache));
      requests.set(address, started);
      started.answer.catch(() => {
        if (requests.get(address) === started) requests.delete(address);
      });
      request = started;
    }
    return request.join(signal);
  };
}

/** How one asker asks. */
export interface RequestOptions {
  /** Aborted when this asker no longer wants the answer. */
  readonly signal?: AbortSignal | undefined;
  /** `reload` goes past the browser's cache. */
  readonly cache?: RequestCache | undefined;
}
