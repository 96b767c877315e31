import type {Address, Manifest, Publication, Text, Video} from '../../manifest/model.js';
import {isEvaluation} from '../../manifest/select.js';
import {selectText} from '../../manifest/text.js';

/** A page that shows one widget, or one record in its widget. */
export interface EmbedPage {
  /** Where it is written, without an ending: `brief-list`, `publications/brief-id`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly image: Address | undefined;
  /** Tag without its prefix. */
  readonly widget: string;
  /** Id of the record, where the page is about one. */
  readonly record: string | undefined;
  /** CSS pixels that it takes where nobody listens to the frame. */
  readonly height: number;
  /** What a reader without scripts is offered instead. */
  readonly links: readonly {readonly title: string; readonly url: Address}[];
}

/** All pages of a manifest, in this language where it has it. */
export function pagesOf(manifest: Manifest, language: string): readonly EmbedPage[] {
  const inLanguage = (text: Text | undefined): string =>
    text === undefined ? '' : selectText(text, [language], manifest.language).value;
  const {project} = manifest;
  const title = inLanguage(project.title);

  const recordPage = (
    record: Publication | Video,
    folder: string,
    rest: Pick<EmbedPage, 'widget' | 'height' | 'image'>,
    url: Address | undefined,
  ): EmbedPage => ({
    ...rest,
    path: `${folder}/${record.id}`,
    title: inLanguage(record.title),
    description: inLanguage(record.summary),
    record: record.id,
    links: url === undefined ? [] : [{title: inLanguage(record.title), url}],
  });

  return [
    ...widgets
      .filter(({has}) => has(manifest))
      .map(({widget, height}) => ({
        path: widget,
        title,
        description: inLanguage(project.summary),
        image: undefined,
        widget,
        record: undefined,
        height,
        links: project.page === undefined ? [] : [{title, url: project.page}],
      })),
    ...manifest.outputs.map((output) =>
      recordPage(
        output,
        'publications',
        {widget: 'brief-card', height: 360, image: output.cover?.url},
        output.page ?? output.documents.find(({url}) => url)?.url,
      ),
    ),
    ...manifest.outputs
      .filter(isEvaluation)
      .map((output) =>
        recordPage(
          output,
          'evaluations',
          {widget: 'evaluation', height: 900, image: output.cover?.url},
          output.page ?? output.documents.find(({url}) => url)?.url,
        ),
      ),
    ...manifest.videos.map((video) =>
      recordPage(
        video,
        'videos',
        {widget: 'video-embed', height: 520, image: video.poster?.url},
        video.page ?? video.files[0]?.url,
      ),
    ),
  ];
}

const hasCountries = ({countries}: Manifest) => countries.length > 0;

/** The widgets that show more than one record, when there is something for them to show. */
const widgets: readonly {
  readonly widget: string;
  readonly height: number;
  readonly has: (manifest: Manifest) => boolean;
}[] = [
  {widget: 'project-page', height: 1000, has: () => true},
  {widget: 'brief-list', height: 900, has: ({outputs}) => outputs.length > 0},
  {widget: 'country-list', height: 500, has: hasCountries},
  {widget: 'country-map', height: 800, has: hasCountries},
  {widget: 'news-feed', height: 800, has: ({news}) => news.length > 0},
  {widget: 'event-list', height: 700, has: ({events}) => events.length > 0},
  {widget: 'timeline', height: 900, has: () => true},
  {widget: 'search', height: 600, has: () => true},
];
