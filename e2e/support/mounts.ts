/** Puts a widget into a page and takes it out again, many times. */
import type {Page} from 'playwright-core';
import {attributesOf} from './every-widget.js';

declare global {
  interface Window {
    /** All that were mounted, as long as something still holds them. */
    mounted?: WeakRef<Element>[];
  }
}

/** When a widget is taken out again. */
export type Moment = (typeof moments)[number];

export const moments = ['at once', 'when shown', 'when used'] as const;

/** Mounts and unmounts so many widgets, one after the other. */
export async function mount(
  page: Page,
  name: string,
  times: number,
  moment: Moment,
): Promise<void> {
  await page.evaluate(
    async ([tag, attributes, count, when]) => {
      const mounted = (window.mounted = (window.mounted ?? []).filter((each) => each.deref()));
      const frame = () => new Promise(requestAnimationFrame);
      for (let index = 0; index < count; index++) {
        const widget = document.createElement(tag);
        for (const [key, value] of attributes) widget.setAttribute(key, value);
        mounted.push(new WeakRef(widget));
        const loaded = new Promise((resolve) => {
          widget.addEventListener('kiosk-load', resolve, {once: true});
        });
        document.body.append(widget);
        if (when !== 'at once') await loaded;
        if (when === 'when used') {
          use(widget);
          await frame();
          await frame();
        }
        widget.remove();
        // Such as a page that goes on with something else.
        if (index % 10 === 9) await frame();
      }

      function use({shadowRoot}: Element): void {
        for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
        for (const input of shadowRoot?.querySelectorAll('input') ?? []) {
          input.focus();
          input.value = 'cooperative';
          input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        }
        for (const part of ['more', 'poster', 'toggle', 'older'])
          shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.click();
      }
    },
    [`kiosk-${name}`, Object.entries(attributesOf(name)), times, moment] as const,
  );
}

/** How many of all that were mounted something still holds. Ask after garbage is collected. */
export async function stillHeld(page: Page): Promise<number> {
  return page.evaluate(
    () => (window.mounted ?? []).filter((each) => each.deref() !== undefined).length,
  );
}
