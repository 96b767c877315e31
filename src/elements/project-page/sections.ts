import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {define} from '../../base/define.js';
import type {View} from '../../base/view.js';
import type {Manifest} from '../../manifest/model.js';
import {otherKinds, type SectionName} from '../../manifest/select-page.js';
import {renderContact} from './contact.js';
import {renderOrganisations} from './organisations.js';

/** What a page tells its sections. */
export interface PageContext {
  /** Level of the headings inside a section. */
  readonly level: number;
  /** Ids of the widgets that show the chosen country only, with spaces between. */
  readonly followers: string;
  /** Whether everything is to be shown, and not the first few. */
  readonly isPrinting: boolean;
  /** What the reader wants to read: around the sections stands the language of the interface. */
  readonly language: string;
}

/** One section of the page: what stands over it, what is in it, and how the code of that is loaded. */
export interface Section {
  readonly title: (manifest: Manifest) => string;
  readonly render: (view: View, context: PageContext) => TemplateResult;
  /** Registers the element of the section. It is drawn before, and comes to life then. */
  readonly load?: () => Promise<void>;
  /** Whether its element shows only the country that a reader chose. */
  readonly follows?: true;
}

const loadBriefs = async () => {
  define('kiosk-brief-list', (await import('../brief-list/brief-list.js')).BriefList);
};

export const sections: Readonly<Record<SectionName, Section>> = {
  organisations: {
    title: () => msg('Who takes part', {desc: 'Heading over the organisations of a project'}),
    render: renderOrganisations,
  },
  countries: {
    title: () => msg('Countries', {desc: 'Before names of countries'}),
    load: async () => {
      define('kiosk-country-list', (await import('../country-list/country-list.js')).CountryList);
    },
    render: ({manifest}, {level, language, followers}) => html`
      ${followers ? html`<p class="hint">${describeChoice()}</p>` : nothing}
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
    follows: true,
    load: loadBriefs,
    render: ({manifest}, {level, language, isPrinting}) => html`<kiosk-brief-list
      id="kiosk-briefs"
      layout=${isPrinting ? 'list' : 'grid'}
      lang=${language}
 heading-level=${level}
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
    follows: true,
    load: loadBriefs,
    render: ({manifest}, {level, language}) => html`<kiosk-brief-list
      id="kiosk-publications"
      layout="compact"
      kind=${otherKinds(manifest)}
      lang=${language}
 heading-level=${level}
      .manifest=${manifest}
    ></kiosk-brief-list>`,
  },
  video: {
    title: () => msg('Videos', {desc: 'Heading over the videos of a project'}),
    load: async () => {
      define('kiosk-video-embed', (await import('../video-embed/video-embed.js')).VideoEmbed);
    },
    render: ({manifest}, {level, language}) => html`<div class="videos">
      ${manifest.videos.map(
        ({id}) => html`<kiosk-video-embed
          ref=${id}
          lang=${language}
 heading-level=${level}
          .manifest=${manifest}
        ></kiosk-video-embed>`,
      )}
    </div>`,
  },
  news: {
    title: () => msg('News', {desc: 'Heading over the news of a project'}),
    follows: true,
    load: async () => {
      define('kiosk-news-feed', (await import('../news-feed/news-feed.js')).NewsFeed);
    },
    render: ({manifest}, {level, language, isPrinting}) => html`<kiosk-news-feed
      id="kiosk-news"
      limit=${isPrinting ? 'all' : 6}
      lang=${language}
 heading-level=${level}
      .manifest=${manifest}
    ></kiosk-news-feed>`,
  },
  contact: {
    title: ({project}) =>
      project.contact
        ? msg('Contact', {desc: 'Heading over e-mail address and licence'})
        : msg('More about the project', {desc: 'Heading over licence and web page of a project'}),
    render: renderContact,
  },
};

function describeChoice(): string {
  return msg('Choose a country to see only what is about it.', {
    desc: 'Above a list of countries that can be chosen',
  });
}
