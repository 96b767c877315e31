/** The widgets that a page is made of: each loads when it is needed, and is registered. */
import {define} from '../../base/define.js';

export async function loadBriefList(): Promise<void> {
  define('kiosk-brief-list', (await import('../brief-list/brief-list.js')).BriefList);
}

export async function loadCountryList(): Promise<void> {
  define('kiosk-country-list', (await import('../country-list/country-list.js')).CountryList);
}

export async function loadCountryMap(): Promise<void> {
  define('kiosk-country-map', (await import('../country-map/country-map.js')).CountryMap);
}

export async function loadEvaluation(): Promise<void> {
  define('kiosk-evaluation', (await import('../evaluation/evaluation.js')).Evaluation);
}

export async function loadEventList(): Promise<void> {
  define('kiosk-event-list', (await import('../event-list/event-list.js')).EventList);
}

export async function loadNewsFeed(): Promise<void> {
  define('kiosk-news-feed', (await import('../news-feed/news-feed.js')).NewsFeed);
}

export async function loadSearch(): Promise<void> {
  define('kiosk-search', (await import('../search/search.js')).Search);
}

export async function loadTimeline(): Promise<void> {
  define('kiosk-timeline', (await import('../timeline/timeline.js')).Timeline);
}

export async function loadVideoEmbed(): Promise<void> {
  define('kiosk-video-embed', (await import('../video-embed/video-embed.js')).VideoEmbed);
}
