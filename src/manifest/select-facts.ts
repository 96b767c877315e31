import type {Manifest, Organisation, OrganisationRole, Year} from './model.js';

/** What a project is, in a few facts. */
export interface ProjectFacts {
  /** The year in which the first phase begins, where it is known. */
  readonly start: Year | undefined;
  /** The year in which the last phase ends; `undefined` where one phase has no end. */
  readonly end: Year | undefined;
  /** How many countries take part. */
  readonly countries: number;
  /** How many publications are out. */
  readonly publications: number;
  readonly publishers: readonly Organisation[];
  readonly donors: readonly Organisation[];
}

/** The facts of a project, as far as they are known. */
export function selectFacts({project, countries, outputs}: Manifest): ProjectFacts {
  const {phases, organisations} = project;
  const ends = phases.flatMap(({end}) => end ?? []).sort();
  const withRole = (wanted: OrganisationRole) => organisations.filter(({role}) => role === wanted);
  return {
    start: phases
      .flatMap(({start}) => start ?? [])
      .sort()[0]
      ?.slice(0, 4),
    end: ends.length === phases.length ? ends.at(-1)?.slice(0, 4) : undefined,
    countries: new Set([
      ...phases.flatMap((phase) => phase.countries),
      ...countries.map(({code}) => code),
    ]).size,
    publications: outputs.filter(({status = 'published'}) => status === 'published').length,
    publishers: withRole('publisher'),
    donors: withRole('donor'),
  };
}
