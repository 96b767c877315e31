import {keepMatching, type Filter} from './filter.js';
import type {Manifest, NewsItem} from './model.js';
import {compareDates, inOrder} from './order.js';

/** News, pinned items first, then newest first. */
export function selectNews(manifest: Manifest, ...filters: readonly Filter[]): readonly NewsItem[] {
  return keepMatching(inOrder(manifest.news, sortNews), filters, (item) => [
    item.language ?? manifest.language,
  ]);
}

function sortNews(news: readonly NewsItem[]): readonly NewsItem[] {
  return [...news].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || compareDates(a.date, b.date),
  );
}
