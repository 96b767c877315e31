import type {ManifestElement} from '../base/manifest-element.js';
import type {Manifest} from '../manifest/model.js';

/** Attributes as HTML has them: `true` is an attribute without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/**
 * Puts an element with this manifest into the page and waits until it is drawn.
 *
 * @param Type - the class of a registered element
 */
export async function mount<T extends ManifestElement>(
  Type: new () => T,
  manifest: Manifest,
  attributes: Attributes = {},
): Promise<T> {
  const element = new Type();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.manifest = manifest;
  const loaded = new Promise((resolve) => {
    element.addEventListener('kiosk-load', resolve, {once: true});
  });
  document.body.append(element);
  await loaded;
  return element;
}

/** Everything with this class in an element's shadow tree. */
export function all(element: ManifestElement, selector: string): readonly HTMLElement[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

/** The visible text of what the selector finds, with white space folded. */
export function texts(element: ManifestElement, selector: string): readonly string[] {
  return all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until a condition holds, at most so many milliseconds; fails with what it waited for. */
export async function until(condition: () => unknown, what: string, longest = 5000): Promise<void> {
  const deadline = performance.now() + longest;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise(requestAnimationFrame);
  }
}
