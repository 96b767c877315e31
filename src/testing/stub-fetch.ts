/** What a stubbed host does with a request. */
export type Answer = (request: {readonly address: string; readonly init: RequestInit}) => unknown;

const realFetch = window.fetch;

/**
 * Answers requests for manifests in the page's stead: with the JSON of what `answer` returns, or with its `Response`.
 * Returns the addresses that were asked for, in order. Undone by `restoreFetch`.
 */
export function stubFetch(answer: Answer): string[] {
  const asked: string[] = [];
  window.fetch = async (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    const value = await answer({address, init});
    return value instanceof Response ? value : Response.json(value);
  };
  return asked;
}

/**
 * Lets requests through, and returns the addresses that were asked for, in order; without those whose answer no script
 * may read. Undone by `restoreFetch`.
 */
export function watchFetch(): string[] {
  const asked: string[] = [];
  window.fetch = (input, init) => {
    if (init?.mode !== 'no-cors') asked.push(input instanceof Request ? input.url : String(input));
    return realFetch(input, init);
  };
  return asked;
}

/** Gives the page its own `fetch` back. */
export function restoreFetch(): void {
  window.fetch = realFetch;
}
