import {suits, type Filter} from './filter.js';
import type {Country, Manifest} from './model.js';

/** Countries that take part in the same phases, with the number of outputs on each. */
export interface CountryGroup {
  /** Ids of the phases; empty for countries that no phase names. */
  readonly phases: readonly string[];
  readonly countries: readonly CountryCount[];
}

/** A country and how much there is about it. */
export interface CountryCount {
  readonly country: Country;
  readonly outputs: number;
}

/** How many groups there may be before all other countries make the last one. */
const most = 20;

/**
 * The countries by phase, in the publisher's order; one that takes part in two phases stands once, under both. First the
 * groups of one phase, then those of several, then the countries that no phase names.
 */
export function selectCountries(manifest: Manifest, filter: Filter = {}): readonly CountryGroup[] {
  const {phases} = manifest.project;
  const records = new Map(manifest.countries.map((country) => [country.code, country]));
  const codes = new Set([...phases.flatMap(({countries}) => countries), ...records.keys()]);
  const groups = new Map<string, {phases: string[]; countries: CountryCount[]}>();
  // There are 249 (ISO 3166-1).
  for (const code of [...codes].slice(0, 250)) {
    const memberOf = phases.filter(({countries}) => countries.includes(code)).map(({id}) => id);
    if (!suits(filter.phase, memberOf) || !suits(filter.country?.toUpperCase(), [code])) continue;
    // A page of so many headings would be none.
    const phasesInCommon = groups.size < most ? memberOf : [];
    const key = phasesInCommon.join(' ');
    const group = groups.get(key) ?? {phases: phasesInCommon, countries: []};
    const outputs = manifest.outputs.filter(({countries}) => countries.includes(code)).length;
    group.countries.push({country: records.get(code) ?? {code}, outputs});
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({phases}: CountryGroup): number {
  return phases.length === 0 ? 2 : Math.min(phases.length - 1, 1);
}
