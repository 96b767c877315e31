import {define} from '../base/define.js';

/** Attributes that show most of what a widget can do, by its tag without the prefix. */
export const showing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'brief-card': {record: 'brief-id'},
  'brief-list': {filters: '', limit: '3'},
  'country-list': {for: 'another'},
  'country-map': {for: 'another'},
  'event-list': {limit: '3'},
  'news-feed': {limit: '3'},
  search: {filters: '', limit: '3'},
};

/** What the real project has little of. */
export const rare: readonly string[] = ['event-list', 'evaluation', 'video-embed'];

/**
 * Whether every widget of a page shows what it has, and nothing more is on its way. It leans on nothing else, so that it can
 * be handed to a page as a whole.
 */
export function isSettled(): boolean {
  const all = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('kiosk-') ? [element] : []),
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);
  return all(document).every(({shadowRoot}) => {
    const base = shadowRoot?.querySelector('.base');
    return base?.getAttribute('aria-busy') === 'false' && !shadowRoot?.querySelector('.bone');
  });
}

/** Registers every widget that the package has. The names of their tags, without the prefix, in alphabetical order. */
export async function registerAll(): Promise<readonly string[]> {
  // No import: what one test file needs of it is all of it.
  const index = '/src/index.ts';
  const exported = (await import(index)) as Readonly<Record<string, unknown>>;
  const classes = Object.entries(exported).filter(
    (entry): entry is [string, CustomElementConstructor] =>
      typeof entry[1] === 'function' && entry[1].prototype instanceof HTMLElement,
  );
  return classes
    .map(([className, Type]) => {
      const name = className.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
      define(`kiosk-${name}`, Type);
      return name;
    })
    .sort();
}
