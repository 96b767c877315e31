/** What stories do as a reader would, and what they wait for. */
import {expect, waitFor} from 'storybook/test';

/** What the selector finds first in the shadow tree of a widget, once it is there. */
export async function find<Found extends HTMLElement = HTMLElement>(
  canvas: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
): Promise<Found> {
  return waitFor(
    () => {
      const [found] = findAll(canvas, tag, selector);
      if (!found) throw new Error(`There is no ${selector} in ${tag}.`);
      return found as Found;
    },
    {timeout: 5000},
  );
}

/** All that the selector finds now. */
export function findAll(
  canvas: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
): readonly HTMLElement[] {
  const widget = canvas.querySelector<HTMLElement>(tag);
  return [...(widget?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Presses what the selector finds. */
export async function press(
  canvas: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
): Promise<void> {
  (await find(canvas, tag, selector)).click();
}

/** Writes into a field as a reader does, at once. */
export function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Chooses the option with this value. */
export function choose(field: HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
}

/** Waits until there are as many as `isRight` wants. */
export async function expectCount(
  canvas: HTMLElement,
  tag: keyof HTMLElementTagNameMap,
  selector: string,
  isRight: (count: number) => boolean,
): Promise<void> {
  await waitFor(
    () => {
      const {length} = findAll(canvas, tag, selector);
      void expect(isRight(length), `${length} of ${selector}`).toBe(true);
    },
    {timeout: 5000},
  );
}
