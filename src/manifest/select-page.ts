/** Which sections a page about the whole project has, and what is in them. */
import type {Manifest, Organisation, OrganisationRole} from './model.js';

/** Each section, in the order of a page for which nobody asks another, and whether a manifest has something for it. */
const hasRecords = {
  organisations: ({project}: Manifest) => project.organisations.length > 0,
  countries: ({project, countries}: Manifest) =>
    countries.length > 0 || project.phases.some((phase) => phase.countries.length > 0),
  briefs: ({outputs}: Manifest) => outputs.some(({kind}) => isBrief(kind)),
  publications: (manifest: Manifest) => otherKinds(manifest) !== '',
  video: ({videos}: Manifest) => videos.length > 0,
  news: ({news}: Manifest) => news.length > 0,
  contact: ({project}: Manifest) => Boolean(project.contact ?? project.licence ?? project.page),
};

/** A section of a project's page. */
export type SectionName = keyof typeof hasRecords;

/** Sections that stand on a page only when it asks for them. */
const onDemand = new Set<string>([]);

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
  return (named.length > 0 ? named : standard).filter((name) => hasRecords[name](manifest));
}

/** Whether a word is the name of a section. */
export function isSection(name: string): name is SectionName {
  return Object.hasOwn(hasRecords, name);
}

/** The kinds of all that is published and has no section of its own, with spaces between. */
export function otherKinds({outputs}: Manifest): string {
  const kinds = outputs.map(({kind}) => kind).filter((kind) => !isBrief(kind));
  return [...new Set(kinds)].join(' ');
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
