/** The widgets that a page is made of: each loads when it is needed, and is registered. */
import {define} from '../../base/define.js';

export async function loadBriefList(): Promise<void> {
  define('kiosk-brief-list', (await import('../brief-list/brief-list.js')).BriefList);
}

export async function loadCountryList(): Promise<void> {
  define('kiosk-country-list', (await import('../country-list/country-list.js')).CountryList);
}

export async function loadNewsFeed(): Promise<void> {
  define('kiosk-news-feed', (await import('../news-feed/news-feed.js')).NewsFeed);
}

export async function loadVideoEmbed(): Promise<void> {
  define('kiosk-video-embed', (await import('../video-embed/video-embed.js')).VideoEmbed);
}
