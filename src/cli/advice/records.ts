/** What readers would miss in a record. */
import type {Rule} from '../document.js';
import {advice} from '../finding.js';
import {listed} from '../words.js';

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
};

/** Readers want to know what they will download. */
export const documentDetails: Rule = ({records}) =>
  records('Document')
    .filter(({fields}) => fields['url'] !== undefined)
    .flatMap(({path, fields}) => {
      const missing = ['size', 'mediaType'].filter((name) => fields[name] === undefined);
      if (missing.length === 0) return [];
      const names = missing.map((name) => (name === 'size' ? 'how big' : 'of which type'));
      const message = `Readers are not told ${listed(names)} this document is.`;
      const examples = missing.map((name) => exampleOf(name, fields['url']));
      return [advice('document-details', path, message, `Add ${listed(examples)}.`)];
    });

function exampleOf(name: string, url: unknown): string {
  if (name === 'size') return '"size" in bytes, as "size": 1048576';
  const ending = typeof url === 'string' ? /\.(\w+)([?#].*)?$/.exec(url)?.[1] : undefined;
  return `"mediaType": "${mediaTypes[ending?.toLowerCase() ?? ''] ?? 'application/pdf'}"`;
}

/** A published publication has a date. */
export const publicationDate: Rule = ({records}) =>
  records('Publication')
    .filter(({fields}) => fields['date'] === undefined && isPublished(fields['status']))
    .map(({path}) =>
      advice(
        'publication-date',
        path,
        'The publication has no date; it comes after all that have one.',
        'Add "date" as far as it is known: "2021", "2021-07" or "2021-07-31".',
      ),
    );

/** A published publication has a summary. */
export const publicationSummary: Rule = ({records}) =>
  records('Publication')
    .filter(({fields}) => fields['summary'] === undefined && isPublished(fields['status']))
    .map(({path}) =>
      advice(
        'publication-summary',
        path,
        'The publication has no summary; readers see its title only.',
        'Add "summary" with one or two sentences.',
      ),
    );

function isPublished(status: unknown): boolean {
  return status === undefined || status === 'published';
}

/** Readers who do not see a picture need it in words (WCAG 1.1.1); the name is beside a logo or a poster. */
export const imageText: Rule = ({records}) =>
  records('Image')
    .filter(({fields, key}) => fields['alt'] === undefined && !/^(logo|poster)$/.test(key))
    .map(({path}) =>
      advice(
        'image-text',
        path,
        'The picture is not described for readers who do not see it.',
        'Add "alt" with what it shows, unless it is mere decoration.',
      ),
    );

/** Readers who do not hear need captions (WCAG 1.2.2). */
export const videoCaptions: Rule = ({records}) =>
  records('Video')
    .filter(({fields}) => hasItems(fields['files']) && !hasItems(fields['captions']))
    .map(({path}) =>
      advice(
        'video-captions',
        path,
        'The video has no captions for readers who do not hear it.',
        'Add "captions": [{"language": "en", "url": "…"}] with a WebVTT file.',
      ),
    );

function hasItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** Readers see how old a manifest is. */
export const manifestDate: Rule = ({root, now}) =>
  root['updated'] === undefined
    ? [
        advice(
          'manifest-date',
          '',
          'The manifest does not say when it was last changed.',
          `Add "updated": "${now.toISOString().slice(0, 10)}".`,
        ),
      ]
    : [];
