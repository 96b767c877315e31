import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderPager} from '../../base/pager.js';
import type {Renderable, View} from '../../base/view.js';
import type {Manifest} from '../../manifest/model.js';
import {stretch, weigh} from '../../manifest/fitting.js';
import {isEvaluation} from '../../manifest/select.js';
import {otherKinds, type SectionName} from '../../manifest/select-page.js';
import {renderContact} from './contact.js';
import {
  loadBriefList,
  loadCountryList,
  loadCountryMap,
  loadEvaluation,
  loadEventList,
  loadNewsFeed,
  loadSearch,
  loadTimeline,
  loadVideoEmbed,
} from './load-widgets.js';
import {renderOrganisations} from './organisations.js';

/** What a page tells its sections. */
export interface PageContext {
  /** Level of the headings inside a section. */
  readonly level: number;
  /** Ids of the widgets that show the chosen country only, with spaces between. */
  readonly followers: string;
  /** Whether everything is to be shown, and not the first few. */
  readonly isPrinting: boolean;
  /** How much a section draws at once (`roomInPage`). */
  readonly room: number;
  /** What the reader wants to read: around the sections stands the language of the interface. */
  readonly language: string;
  /** How many videos have to be there at least. */
  readonly videos: number;
  readonly showVideos: (count: number) => void;
}

/** One section of the page: what stands over it, what is in it, and how the code of that is loaded. */
export interface Section {
  readonly title: (manifest: Manifest) => string;
  readonly render: (view: View, context: PageContext) => TemplateResult;
  /** Registers the element of the section. It is drawn before, and comes to life then. */
  readonly load?: () => Promise<void>;
  /** Ids of its widgets that show only the country which a reader chose. */
  readonly followers?: (manifest: Manifest) => readonly string[];
}

export const sections: Readonly<Record<SectionName, Section>> = {
  search: {
    title: () => msg('Search', {desc: 'Label of a search field'}),
    load: loadSearch,
    render: ({manifest}, {level, language, room}) => html`<kiosk-search
      filters
      lang=${language}
      heading-level=${level}
      .room=${room}
      .manifest=${manifest}
    ></kiosk-search>`,
  },
  organisations: {
    title: () => msg('Who takes part', {desc: 'Heading over the organisations of a project'}),
    render: renderOrganisations,
  },
  map: {
    title: () => msg('Countries', {desc: 'Before names of countries'}),
    load: loadCountryMap,
    render: ({manifest}, {level, language, followers}) => html`
      ${renderHint(followers)}
      <kiosk-country-map
        for=${followers}
        lang=${language}
        heading-level=${level}
        .manifest=${manifest}
      ></kiosk-country-map>
    `,
  },
  countries: {
    title: () => msg('Countries', {desc: 'Before names of countries'}),
    load: loadCountryList,
    render: ({manifest}, {level, language, followers}) => html`
      ${renderHint(followers)}
      <kiosk-country-list
        for=${followers}
        lang=${language}
        heading-level=${level}
        .manifest=${manifest}
      ></kiosk-country-list>
    `,
  },
  briefs: {
    title: () => msg('Policy briefs', {desc: 'Heading over the briefs of a project'}),
    followers: () => ['kiosk-briefs'],
    load: loadBriefList,
    render: ({manifest}, context) => html`<kiosk-brief-list
      id="kiosk-briefs"
      lang=${context.language}
      heading-level=${context.level}
      .room=${context.room}
      .manifest=${manifest}
    ></kiosk-brief-list>`,
  },
  publications: {
    title: ({outputs}) =>
      outputs.some(({kind}) => kind === 'brief')
        ? msg('Further publications', {desc: 'Heading over what is not a policy brief'})
        : msg('Publications', {
            desc: 'Before how many publications there are, and over a list of them',
          }),
    followers: () => ['kiosk-publications'],
    load: loadBriefList,
    render: ({manifest}, context) => html`<kiosk-brief-list
      id="kiosk-publications"
      layout="compact"
      kind=${otherKinds(manifest)}
      lang=${context.language}
      heading-level=${context.level}
      .room=${context.room}
      .manifest=${manifest}
    ></kiosk-brief-list>`,
  },
  video: {
    title: () => msg('Videos', {desc: 'Heading over the videos of a project'}),
    load: loadVideoEmbed,
    render: renderVideos,
  },
  news: {
    title: () => msg('News', {desc: 'Kind of record, and heading over the news of a project'}),
    followers: () => ['kiosk-news'],
    load: loadNewsFeed,
    render: ({manifest}, context) => html`<kiosk-news-feed
      id="kiosk-news"
      limit=${context.isPrinting ? 'all' : 6}
      lang=${context.language}
      heading-level=${context.level}
      .room=${context.room}
      .manifest=${manifest}
    ></kiosk-news-feed>`,
  },
  events: {
    title: () => msg('Events', {desc: 'Heading over the events of a project'}),
    followers: () => ['kiosk-events'],
    load: loadEventList,
    render: ({manifest}, context) => html`<kiosk-event-list
      id="kiosk-events"
      limit=${context.isPrinting ? 'all' : 6}
      lang=${context.language}
      heading-level=${context.level}
      .room=${context.room}
      .manifest=${manifest}
    ></kiosk-event-list>`,
  },
  evaluation: {
    title: () => msg('Evaluation', {desc: 'Kind of publication: evaluation of a project'}),
    followers: (manifest) => evaluationIds(manifest).map((id) => `kiosk-${id}`),
    load: loadEvaluation,
    render: ({manifest}, {level, language}) => html`<div class="evaluations">
      ${evaluationIds(manifest).map(
        (id) => html`<kiosk-evaluation
          id="kiosk-${id}"
          record=${id}
          lang=${language}
          heading-level=${level}
          .manifest=${manifest}
        ></kiosk-evaluation>`,
      )}
    </div>`,
  },
  timeline: {
    title: () => msg('Timeline', {desc: 'Heading over the milestones of a project'}),
    followers: () => ['kiosk-timeline'],
    load: loadTimeline,
    render: ({manifest}, context) => html`<kiosk-timeline
      id="kiosk-timeline"
      limit=${context.isPrinting ? 'all' : 12}
      lang=${context.language}
      heading-level=${context.level}
      .room=${context.room}
      .manifest=${manifest}
    ></kiosk-timeline>`,
  },
  contact: {
    title: ({project}) =>
      project.contact
        ? msg('Contact', {desc: 'Heading over e-mail address and licence'})
        : msg('More about the project', {desc: 'Heading over licence and web page of a project'}),
    render: renderContact,
  },
};

/** A project has one at half-time and one at its end. */
function evaluationIds({outputs}: Manifest): readonly string[] {
  const evaluations = outputs.filter(isEvaluation);
  return stretch(evaluations, 1, 6, 800).items.map(({id}) => id);
}

/**
 * How much each section draws at once, where all of them stand on one page: less than half of what a widget draws alone,
 * and still less the more there is in project, countries and evaluations, which are there as a whole. What is printed is
 * there as a whole too; of very much, some hundred pages.
 */
export function roomInPage({project, countries, outputs}: Manifest, isPrinting: boolean): number {
  const places = project.phases.flatMap((phase) => phase.countries);
  const whole = weigh([project, countries, outputs.find(isEvaluation)]) + 10 * places.length;
  return isPrinting ? 10_000 : Math.max(100, 600 - whole / 9);
}

/** Players that a page has at once. */
const videosAtOnce = 24;

function renderVideos(
  view: View,
  {level, language, videos, room, isPrinting, showVideos}: PageContext,
): TemplateResult {
  const {manifest} = view;
  const drawn = stretch(manifest.videos, videos, isPrinting ? Infinity : videosAtOnce, room);
  return html`<div class="videos">
      ${drawn.items.map(
        ({id}) => html`<kiosk-video-embed
          record=${id}
          lang=${language}
          heading-level=${level}
          .manifest=${manifest}
        ></kiosk-video-embed>`,
      )}
    </div>
    ${renderPager(view, drawn, (index) => showVideos(index + 1))}`;
}

function renderHint(followers: string): Renderable {
  if (followers === '') return nothing;
  return html`<p class="hint">
    ${msg('Choose a country to see only what is about it.', {desc: 'Above a list of countries that can be chosen'})}
  </p>`;
}
