/** What stories are fed with: manifests that exist, made-up ones, and addresses that end in each state. */
import {keepCopy} from '../src/store/saved-copies.js';
import {manyDocument, emptyDocument, longDocument} from './made-up.js';

/** An address in this Storybook, wherever it is published. */
const address = (path: string) =>
  new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href;

/** Address of the project's real manifest. */
export const realSource = address('examples/sse-asia/manifest.json');

/** Address of a fictional manifest that says all that can be said. */
export const fullSource = address('examples/full/manifest.json');

/** An address where nothing is. */
export const missingSource = address('examples/nothing-here.json');

/** Data that the toolbar offers, by name. */
interface DataSet {
  readonly title: string;
  readonly source?: string;
  /** What the address answers, where no file does. */
  readonly answer?: () => Promise<Response>;
}

const savedSource = address('examples/made-up/saved.json');
const realFetch = window.fetch.bind(window);

/** As on the next visit, when the network fails. */
async function failAfterSaving(): Promise<never> {
  const text = await (await realFetch(realSource)).text();
  const value: unknown = JSON.parse(text);
  await keepCopy(savedSource, {value, text, address: realSource, caching: null});
  throw new TypeError('Failed to fetch');
}

const says = (write: () => unknown) => () => Promise.resolve(Response.json(write()));

export const dataSets = {
  story: {title: 'Own data'},
  real: {title: 'The real project', source: realSource},
  minimal: {title: 'Minimal', source: address('examples/minimal/manifest.json')},
  full: {title: 'Everything, fictional', source: fullSource},
  long: {
    title: 'Long words',
    source: address('examples/made-up/long-words.json'),
    answer: says(longDocument),
  },
  many: {
    title: 'Many records',
    source: address('examples/made-up/many.json'),
    answer: says(manyDocument),
  },
  empty: {
    title: 'Nothing published',
    source: address('examples/made-up/empty.json'),
    answer: says(emptyDocument),
  },
  saved: {
    title: 'Saved copy, no network',
    source: savedSource,
    answer: failAfterSaving,
  },
  failing: {title: 'Failing', source: missingSource},
  slow: {
    title: 'Slow: still loading',
    source: address('examples/made-up/slow.json'),
    answer: () => new Promise<never>(() => undefined),
  },
  own: {title: 'Made up for this story'},
} satisfies Readonly<Record<string, DataSet>>;

export type DataName = keyof typeof dataSets;

const sets: Readonly<Record<string, DataSet | undefined>> = dataSets;

/** The address that a name stands for; that of the real project where it stands for none. */
export const sourceOf = (name: string): string => sets[name]?.source ?? realSource;

/** Whether nobody but this Storybook knows the data at this address. */
export const isMadeUp = (source: string): boolean => answers.has(source);

const answers = new Map(
  Object.values<DataSet>(dataSets).flatMap(({source, answer}) =>
    source && answer ? [[source, answer] as const] : [],
  ),
);
window.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : new URL(input, document.baseURI).href;
  return answers.get(url)?.() ?? realFetch(input, init);
};
