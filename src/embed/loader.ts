/**
 * One line for a page: finds the widgets in it, now and later, and loads what those need and nothing else. Their
 * manifest is asked for at the same time.
 */

/** For each element the files that it loads at once, beside this one. The build fills them in. */
declare const KIOSK_FILES: Record<string, readonly string[]>;

/** The names of the core widgets, and the files that have them all. The build fills them in. */
declare const KIOSK_CORE: readonly [names: readonly string[], files: readonly string[]];

const files = KIOSK_FILES;
const [coreNames, coreFiles] = KIOSK_CORE;
const selector = Object.keys(files)
  .map((name) => `kiosk-${name}`)
  .join();
const asked = new Set<string>();
const watched = new WeakSet<Node>();

/** As in src/store/own.ts; this file goes alone. */
function read(root: Document | ShadowRoot, name: string): unknown {
  return Reflect.get(Object.getPrototypeOf(root) as object, name, root);
}

const html = read(document, 'documentElement') as Element;
const create = read(document, 'createElement') as (name: 'link') => HTMLLinkElement;

// Keeps room until they work, so that what is below does not jump. A sheet of this kind passes strict policies. Browsers
// without such sheets are too old for the widgets too, and those say so.
const room = 'replaceSync' in CSSStyleSheet.prototype ? new CSSStyleSheet() : undefined;
const awaited = new Set(Object.keys(files));
// In rem: about as high as these are while they load; all others go on below the window.
const heights: Readonly<Record<string, number>> = {
  'brief-card': 20,
  'country-list': 37,
  search: 4.3,
  'video-embed': 31,
};
keepRoom();

function keepRoom(): void {
  const rules = [...awaited].map(
    (name) => `kiosk-${name}:not(:defined){display:block;min-block-size:${heights[name] ?? 60}rem}`,
  );
  room?.replaceSync(rules.join(''));
}

/** Whether there is a widget of this name, such as `brief-list`. */
export function isWidget(name: string): boolean {
  return Object.hasOwn(files, name);
}

/** Finds widgets in a document or shadow root, and in those that come later. */
export function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  if (room) (read(root, 'adoptedStyleSheets') as CSSStyleSheet[]).push(room);
  find(root === document ? html : (root as ShadowRoot));
  // Without it the widgets say why there are none.
  if (!('MutationObserver' in window)) return;
  new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) if (node instanceof Element) find(node);
    }
  }).observe(root, {childList: true, subtree: true});
}

function find(root: Element | ShadowRoot): void {
  const all = [...root.querySelectorAll(`${selector},[data-kiosk-root]`)];
  if (root instanceof Element) all.push(root);
  preferCore(new Set(all.map(nameOf)));
  for (const element of all) {
    if (element.matches(selector)) load(element);
    if (element.matches('[data-kiosk-root]') && element.shadowRoot) watch(element.shadowRoot);
  }
}

const nameOf = ({localName}: Element) => localName.slice('kiosk-'.length);

/** One file is faster than three, even if a widget that is not in the page comes with it. */
function preferCore(names: ReadonlySet<string>): void {
  const wanted = coreNames.filter(
    (name) => names.has(name) && !customElements.get(`kiosk-${name}`),
  );
  if (wanted.length > 2) for (const name of coreNames) files[name] = coreFiles;
}

function load(element: Element): void {
  const source =
    element.getAttribute('src') ??
    element.closest('[data-kiosk-src]')?.getAttribute('data-kiosk-src');
  for (const file of files[nameOf(element)] ?? []) importOnce(file);
  if (source && !source.startsWith('#')) preload(source, element.baseURI);
}

/** As the widgets ask for it, so that theirs finds the answer of this one. */
function preload(source: string, base: string): void {
  const link = create.call(document, 'link');
  try {
    const {href} = new URL(source, base);
    if (asked.has(href)) return;
    asked.add(href);
    Object.assign(link, {rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href});
  } catch {
    // The widget says that this is no address.
    return;
  }
  html.querySelector('head')?.append(link);
}

function importOnce(file: string): void {
  const address = new URL(file, import.meta.url).href;
  if (asked.has(address)) return;
  asked.add(address);
  import(address).catch((error: unknown) => {
    // The next widget of the kind tries again.
    asked.delete(address);
    // What will not come needs no room, and its fallback stays.
    for (const name of awaited) if (files[name]?.includes(file)) awaited.delete(name);
    keepRoom();
    console.warn('Kiosk could not load a widget.', error);
  });
}

watch(document);
