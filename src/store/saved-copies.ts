/**
 * The last good copy of each manifest, in Cache Storage, for when the network fails. Where a browser or a frame denies
 * storage there are none, without an error. Loaded when a page has shown its content, or when it cannot.
 */
import type {Manifest} from '../manifest/model.js';
import {parseManifest} from '../manifest/parse.js';
import type {JsonAnswer} from './fetch-json.js';
import {own} from './own.js';
import {parseLoudly} from './parse-loudly.js';

/** How much is kept on a site. */
export const copyLimits = {
  /** Copies; the oldest makes room. */
  count: 10,
  /** Characters of a copy. */
  size: 2_000_000,
  /** Days until a copy is too old to be shown. */
  days: 90,
};

/** A manifest as it was. */
export interface SavedManifest {
  readonly manifest: Manifest;
  /** When it came from its publisher: an instant, as `2026-11-20T09:00:00.000Z`. */
  readonly savedAt: string;
}

const cacheName = 'kiosk-copies-1';

/** Copies that were read: all widgets of a page show the same one. */
const read = new Map<string, Promise<SavedManifest | undefined>>();

/**
 * Keeps what was a good manifest a moment ago. Where its publisher (`Cache-Control: no-store`) or the page wants no copy,
 * an older one goes as well. Never rejects.
 */
export async function keepCopy(
  address: string,
  {text, address: base, caching}: JsonAnswer,
  now = new Date(),
): Promise<void> {
  if (!isAllowed()) {
    await quietly(() => caches.delete(cacheName));
  } else if (text.length > copyLimits.size || /no-store/i.test(caching ?? '')) {
    await forgetCopy(address);
  } else {
    const headers = {
      'Content-Type': 'application/json',
      'Kiosk-Base': base,
      'Kiosk-Saved': now.toISOString(),
    };
    await quietly(async (cache) => {
      await cache.put(keyOf(address), new Response(text, {headers}));
      await makeRoom(cache);
    });
  }
}

/** The copy of a manifest, if there is a good one that is not too old. Never rejects. */
export async function readCopy(address: string): Promise<SavedManifest | undefined> {
  const reading = read.get(address) ?? findCopy(address);
  read.set(address, reading);
  const copy = await reading;
  // Another tab may keep one.
  if (copy === undefined) read.delete(address);
  return copy;
}

function findCopy(address: string): Promise<SavedManifest | undefined> {
  return quietly(async (cache) => {
    const copy = await cache.match(keyOf(address));
    if (copy === undefined || isOld(copy) || !isAllowed()) return undefined;
    const base = copy.headers.get('Kiosk-Base') ?? address;
    const manifest = parseLoudly(parseManifest, await copy.json(), base);
    return {manifest, savedAt: savedAtOf(copy)};
  });
}

/** Forgets a manifest that its publisher has taken away. Never rejects. */
export async function forgetCopy(address: string): Promise<void> {
  read.delete(address);
  await quietly((cache) => cache.delete(keyOf(address)));
}

/** Nothing where storage is denied or full, or where a copy is no manifest (any more). */
async function quietly<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  try {
    return await use(await caches.open(cacheName));
  } catch {
    return undefined;
  }
}

/** Under an address that nobody asks for: many service workers answer from whichever cache has what a page wants. */
function keyOf(address: string): string {
  return `https://kiosk-copies.invalid/?${encodeURIComponent(address)}`;
}

/** A page may want none: `<html data-kiosk-copies="none">`. */
function isAllowed(): boolean {
  return own(document, 'documentElement').dataset['kioskCopies'] !== 'none';
}

const savedAtOf = ({headers}: Response): string => headers.get('Kiosk-Saved') ?? '';

function isOld(copy: Response): boolean {
  const age = Date.now() - Date.parse(savedAtOf(copy));
  return !(age < copyLimits.days * 86_400_000);
}

/** Deletes what is too old or one too many. */
async function makeRoom(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  const copies = await Promise.all(
    keys.map(async (key) => ({key, copy: (await cache.match(key)) ?? Response.error()})),
  );
  copies.sort((one, other) => (savedAtOf(one.copy) < savedAtOf(other.copy) ? 1 : -1));
  const surplus = copies.filter(({copy}, index) => index >= copyLimits.count || isOld(copy));
  await Promise.all(surplus.map(({key}) => cache.delete(key)));
}
