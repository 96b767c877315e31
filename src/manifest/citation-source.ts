/** What all formats of a citation share. */
import type {Author, PartialDate, Publication} from './model.js';

/** What is cited: a parsed publication, with its texts in the one language in which it is cited. */
export interface CitationSource {
  readonly id: string;
  readonly kind: Publication['kind'];
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Without authors, the publisher stands as the author. */
  readonly authors: readonly Author[];
  readonly publisher?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly url?: string | undefined;
  readonly doi?: string | undefined;
  readonly isbn?: string | undefined;
  readonly series?: string | undefined;
  /** Place in the series. */
  readonly number?: number | string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
}

/** Title and subtitle as one. */
export function fullTitle({title, subtitle}: CitationSource): string {
  if (!subtitle) return title;
  return /[.:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** Year, month and day, as far as known. Of an instant, the day in its own offset. */
export function dateParts(date: PartialDate = ''): readonly number[] {
  return date === '' ? [] : date.slice(0, 10).split('-').map(Number);
}

/** The English name of a month, from 1. */
export function monthName(month: number): string {
  return new Date(0, month - 1).toLocaleString('en', {month: 'long'});
}
