import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wholeInAsia} from '../../geometry/whole-in-asia.js';
import {inTime} from '../../store/in-time.js';
import type {RenderMap} from './drawing.js';

/** What a map is drawn from: the borders in Asia in detail, those of the world, or only where countries lie. */
export type Source = 'asia' | 'world' | 'points';

/** The smallest source in which all these countries are; `undefined` where none is a country of this world. */
export function chooseSource(codes: readonly string[], isTiles: boolean): Source | undefined {
  // Codes that ISO 3166-1 leaves to its users have no name.
  const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  const real = codes.filter((code) => names.of(code) !== undefined);
  if (real.length === 0) return undefined;
  if (isTiles) return 'points';
  return real.every((code) => wholeInAsia.includes(code)) ? 'asia' : 'world';
}

/** Loads a source, and what draws it: both come when they are needed, and at the same time. */
export async function loadMap(source: Source): Promise<RenderMap> {
  if (source === 'points') {
    const [{tilesFrom}, {points}] = await Promise.all([
      import('./map.js'),
      import('../../geometry/points.js'),
    ]);
    return tilesFrom(points);
  }
  const [{mapFrom}, region] = await Promise.all([
    import('./map.js'),
    source === 'asia' ? import('../../geometry/asia.js') : import('../../geometry/world.js'),
  ]);
  return mapFrom(region);
}

/** The sources that an element has loaded. */
export class Atlas implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: (source: Source) => Promise<RenderMap>;
  readonly #maps = new Map<Source, RenderMap | null | undefined>();

  constructor(host: ReactiveControllerHost, load: (source: Source) => Promise<RenderMap>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** What was not to be had is asked for again. */
  hostConnected(): void {
    for (const [source, map] of this.#maps) if (map === null) this.#maps.delete(source);
  }

  /** `undefined` while it is on its way, `null` where it could not be loaded. */
  get(source: Source): RenderMap | null | undefined {
    if (!this.#maps.has(source)) void this.#start(source);
    return this.#maps.get(source);
  }

  async #start(source: Source): Promise<void> {
    this.#maps.set(source, undefined);
    this.#maps.set(source, (await inTime(this.#load(source))) ?? null);
    this.#host.requestUpdate();
  }
}
