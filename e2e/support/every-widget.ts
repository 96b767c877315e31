/** Each widget once, as a partner would place it on a page. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {inject} from 'vitest';
import {isSettled, showing} from '../../src/testing/every-widget.js';

/** The manifest of the real project. */
export const realManifest = '/sse-asia/manifest.json';

/** A manifest in which every field has a value, all of it invented. */
export const fullManifest = '/full/manifest.json';

/** Names of all widgets that the package has, without the prefix of their tags. */
export const widgetNames: readonly string[] = readdirSync(join(inject('packed'), 'dist/elements'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.replace('.js', ''))
  .sort();

/** Attributes that show most of what a widget can do. */
export const attributesOf = (name: string): Readonly<Record<string, string>> => showing[name] ?? {};

/** The tag of a widget. */
export function tagOf(name: string, more: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries({...attributesOf(name), ...more}).map(
    ([attribute, value]) => `${attribute}="${value}"`,
  );
  return `<kiosk-${name} ${written.join(' ')}></kiosk-${name}>`;
}

/** The widget of this name that stands in the page itself, and not in another widget. */
export const widget = (page: Page, name: string): Locator => page.locator(`body > kiosk-${name}`);

/** Waits until every widget of a page shows what it has, and nothing more is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(isSettled);
}
