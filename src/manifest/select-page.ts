/** Which sections a page about the whole project has, and what is in them. */
import type {Manifest, Organisation, OrganisationRole} from './model.js';
import {isEvaluation} from './select.js';

/** Each section, in the order of a page for which nobody asks another, and whether a manifest has something for it. */
const hasRecords = {
  search: ({outputs, videos, news, events}: Manifest) =>
    [...outputs, ...videos, ...news, ...events].length > 0,
  organisations: ({project}: Manifest) => project.organisations.length > 0,
  map: hasCountries,
  countries: hasCountries,
  briefs: ({outputs}: Manifest) => outputs.some(({kind}) => isBrief(kind)),
  publications: (manifest: Manifest) => otherKinds(manifest) !== '',
  video: ({videos}: Manifest) => videos.length > 0,
  news: ({news}: Manifest) => news.length > 0,
  events: ({events}: Manifest) => events.length > 0,
  evaluation: ({outputs}: Manifest) => outputs.some(isEvaluation),
  timeline: ({project, outputs, videos, events}: Manifest) =>
    [...project.phases, ...events].some(({start}) => start) ||
    [...outputs, ...videos].some(({date}) => date),
  contact: ({project}: Manifest) => Boolean(project.contact ?? project.licence ?? project.page),
};

/** A section of a project's page. */
export type SectionName = keyof typeof hasRecords;

/** Sections that stand on a page only when it asks for them. */
const onDemand = new Set<string>(['search', 'map']);

/**
 * The sections that have something to show.
 *
 * @param asked - their names in the wanted order, with spaces between; without a single one that is known, the standard
 * ones in the standard order
 */
export function selectPageSections(manifest: Manifest, asked: string): readonly SectionName[] {
  const named = [...new Set(asked.toLowerCase().split(/\s+/))].filter(isSection);
  const standard = Object.keys(hasRecords)
    .filter(isSection)
    .filter((name) => !onDemand.has(name));
  const wanted = named.length > 0 ? named : standard;
  return wanted.filter(
    (name) =>
      hasRecords[name](manifest) &&
      // The map has the list of countries beside it.
      !(name === 'countries' && wanted.includes('map')),
  );
}

/** Whether a word is the name of a section. */
export function isSection(name: string): name is SectionName {
  return Object.hasOwn(hasRecords, name);
}

/** The kinds of all that is published and has no section of its own, with spaces between. */
export function otherKinds({outputs}: Manifest): string {
  const kinds = outputs
    .map(({kind}) => kind)
    .filter((kind) => !isBrief(kind) && kind !== 'evaluation');
  return [...new Set(kinds)].join(' ');
}

function hasCountries({project, countries}: Manifest): boolean {
  return countries.length > 0 || project.phases.some((phase) => phase.countries.length > 0);
}

function isBrief(kind: string): boolean {
  return kind === 'brief' || kind === 'compendium';
}

/** Organisations that do the same in the project. */
export interface OrganisationGroup {
  readonly role: OrganisationRole;
  readonly organisations: readonly Organisation[];
}

const roles: readonly OrganisationRole[] = [
  'publisher',
  'donor',
  'implementer',
  'research',
  'partner',
];

/** The organisations by what they do; those of which nobody says it are partners. */
export function selectOrganisations({project}: Manifest): readonly OrganisationGroup[] {
  return roles
    .map((role) => ({
      role,
      organisations: project.organisations.filter((each) => (each.role ?? 'partner') === role),
    }))
    .filter(({organisations}) => organisations.length > 0);
}
