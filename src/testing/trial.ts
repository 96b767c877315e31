/** Mounts all widgets with a manifest, uses them as a reader with fast hands would, and judges what is there. */
import type {ManifestElement} from '../base/manifest-element.js';
import type {Manifest} from '../manifest/model.js';
import {nodesIn} from './nodes.js';
import {findingsIn, isUnfinished} from './judge.js';

const names =
  `brief-card brief-list country-list country-map evaluation event-list news-feed search timeline video-embed
  project-page`.split(/\s+/);

/** What an attribute is called, and what stands in it. */
export type Attributes = Readonly<Record<string, string>>;

/** Puts widgets into a place of the page, and waits until they have drawn. */
export async function mountAll(
  place: Element,
  manifest: Manifest,
  attributes: Attributes,
): Promise<readonly ManifestElement[]> {
  return Promise.all(
    names.map(async (name) => {
      const element = document.createElement(`kiosk-${name}`) as ManifestElement;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.manifest = manifest;
      const drawn = new Promise<void>((resolve, reject) => {
        element.addEventListener('kiosk-load', () => resolve());
        element.addEventListener('kiosk-error', ({error}) =>
          reject(new Error(name, {cause: error})),
        );
      });
      place.append(element);
      await drawn;
      return element;
    }),
  );
}

/** Lets what was asked for come, and what has come be drawn. What is never done is left to the judge. */
export async function settle(widgets: readonly Element[]): Promise<void> {
  const patience = performance.now() + 10_000;
  let before = -1;
  for (let calm = 0; calm < 6; await new Promise((resolve) => setTimeout(resolve))) {
    const nodes = widgets.flatMap(({shadowRoot}) => [...nodesIn(shadowRoot!)]);
    const isBusy = [...widgets, ...nodes].some((node) => isWidget(node) && isUnfinished(node));
    calm = nodes.length === before && !isBusy ? calm + 1 : 0;
    before = nodes.length;
    if (performance.now() > patience) return;
  }
}

const isWidget = (node: Node): node is Element =>
  node instanceof Element && node.shadowRoot !== null;

/** Opens, types, chooses and presses all that there is, once. */
export async function use(widgets: readonly Element[]): Promise<void> {
  const all = () =>
    widgets
      .flatMap(({shadowRoot}) => [...nodesIn(shadowRoot!)])
      .filter((node) => node instanceof HTMLElement);
  for (const node of all()) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node instanceof HTMLInputElement && node.type !== 'checkbox') {
      node.focus();
      node.value = 'co';
      node.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
  }
  await settle(widgets);
  for (const node of all()) {
    if (!node.isConnected) continue;
    if (node instanceof HTMLSelectElement) {
      node.selectedIndex = node.options.length - 1;
      node.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    }
    // Not what prints.
    if (node instanceof HTMLButtonElement && !node.matches('[part~=print]')) node.click();
  }
  await settle(widgets);
}

/** All that is wrong: with what is drawn at first, and with what is there when it has been used. */
export async function tryOut(
  place: Element,
  manifest: Manifest,
  attributes: Attributes,
): Promise<readonly string[]> {
  const widgets = await mountAll(place, manifest, attributes);
  try {
    await settle(widgets);
    const first = findingsIn(widgets);
    await use(widgets);
    return [...new Set([...first, ...findingsIn(widgets).map((each) => `used: ${each}`)])];
  } finally {
    for (const widget of widgets) widget.remove();
  }
}
