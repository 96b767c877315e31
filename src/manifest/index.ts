/** The manifest format: types, parser, selectors, languages and formats. Needs no DOM. */
export {formatCalendar, type CalendarEntry, type CalendarOptions} from './calendar.js';
export {formatCitation, type CitationFormat, type CitationSource} from './citation.js';
export {ManifestError, type ManifestErrorCode} from './errors.js';
export {isFiltering, type Filter} from './filter.js';
export {
  formatCountry,
  formatDate,
  formatLanguage,
  formatList,
  formatNumber,
  formatPlural,
  formatSize,
} from './format.js';
export * from './event-change.js';
export * from './format-clock.js';
export * from './format-duration.js';
export * from './format-time.js';
export * from './language.js';
export type * from './model.js';
export {formatVersion, parseManifest, parseManifestPart, type ParseOptions} from './parse.js';
export type {Problem} from './readers.js';
export * from './select.js';
export * from './select-countries.js';
export * from './select-evaluation.js';
export * from './select-search.js';
export * from './select-events.js';
export * from './select-news.js';
export * from './select-timeline.js';
export * from './select-videos.js';
export {selectText, type ChosenText} from './text.js';
