/** The manifest format: types, parser, selectors, languages and formats. Needs no DOM. */
export {formatCitation, type CitationFormat, type CitationSource} from './citation.js';
export {ManifestError, type ManifestErrorCode} from './errors.js';
export {isFiltering, type Filter} from './filter.js';
export * from './format.js';
export * from './language.js';
export type * from './model.js';
export {formatVersion, parseManifest, parseManifestPart, type ParseOptions} from './parse.js';
export type {Problem} from './readers.js';
export * from './select.js';
export {selectText, type ChosenText} from './text.js';
