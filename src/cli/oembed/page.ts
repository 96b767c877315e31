import type {LoadedFiles} from '../preloads.js';
import type {EmbedPage} from './pages.js';
import {markup, type Markup} from './markup.js';

/** What all pages of one run share. Addresses are absolute; folders end in a slash. */
export interface Place {
  /** Address of the manifest. */
  readonly source: string;
  /** Address of the folder in which the pages will be. */
  readonly base: string;
  /** Address of the folder with Kiosk's built files. */
  readonly kiosk: string;
  readonly language: string;
  /** `light` or `dark`, for frames on a ground of their own; else empty. */
  readonly theme: string;
  /** What those files load, so that a page can ask for it at once. */
  readonly loaded: LoadedFiles;
  /** Who publishes. */
  readonly provider: string;
}

/** What WordPress and others read to learn how to show the page (oEmbed 1.0, section 2.3.4.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
}

const width = 640;

const addressOf = ({path}: EmbedPage, {base}: Place, ending: string): string =>
  new URL(`${path}.${ending}`, base).href;

/** The answer to whoever asks how to show a page. */
export function writeOEmbed(page: EmbedPage, place: Place): OEmbed {
  const {title, height, image} = page;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: place.provider,
    html: String(frame(page, place)),
    width,
    height,
    ...(image === undefined ? {} : {thumbnail_url: image}),
  };
}

/**
 * The frame, and before it a link to the page. WordPress drops `hidden`, shows the link until the frame says how tall it
 * is, and listens to frames only that have such a quotation before them. Elsewhere nobody sees it.
 */
function frame(page: EmbedPage, place: Place): Markup {
  const {kiosk, source, language, theme} = place;
  const address = new URL('embed.html', kiosk);
  const query = {widget: page.widget, src: source, lang: language, record: page.record, theme};
  for (const [name, value] of Object.entries(query)) {
    if (value) address.searchParams.set(name, value);
  }
  const link = markup`<blockquote hidden><a href="${addressOf(page, place, 'html')}">${page.title}</a></blockquote>`;
  return markup`${link}<iframe src="${address.href}" title="${page.title}" width="${width}" height="${page.height}" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" loading="lazy"></iframe>`;
}

/** The page itself: for people who open it, for those who preview it, and for those who frame it. */
export function writePage(page: EmbedPage, place: Place): string {
  const {title, description, image, widget, record, links} = page;
  const tag = markup`kiosk-${widget}`;
  const about = record === undefined ? undefined : markup` record="${record}"`;
  return `${String(markup`<!doctype html>
<html lang="${place.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="canonical" href="${addressOf(page, place, 'html')}" />
    <link rel="alternate" type="application/json+oembed" title="${title}" href="${addressOf(page, place, 'json')}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${addressOf(page, place, 'html')}" />
    <meta property="og:site_name" content="${place.provider}" />${
      image === undefined
        ? undefined
        : markup`
    <meta property="og:image" content="${image}" />`
    }
    <link rel="preload" as="fetch" crossorigin href="${place.source}" />
${writeScripts(page, place)}
  </head>
  <body>
    <main>
      <${tag} src="${place.source}" heading-level="1"${about}>
        <h1>${title}</h1>
        <p>${description}</p>
        ${links.map((link) => markup`<p><a href="${link.url}">${link.title}</a></p>`)}
      </${tag}>
    </main>
  </body>
</html>`)}\n`;
}

/** The loader, and all that it will ask for, so that the browser asks at once. */
function writeScripts({widget}: EmbedPage, {kiosk, language, loaded}: Place): readonly Markup[] {
  const files = [`elements/${widget}.js`, `locales/${language}.js`].flatMap((entry) =>
    loaded[entry] ? [entry, ...loaded[entry]] : [],
  );
  const address = (file: string) => new URL(file, kiosk).href;
  return [
    markup`    <script type="module" src="${address('loader.js')}"></script>`,
    ...files.map((file) => markup`    <link rel="modulepreload" href="${address(file)}" />`),
  ];
}

/** A list of all pages, from which a partner copies an address. */
export function writeIndex(pages: readonly EmbedPage[], place: Place): string {
  return `${String(markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Addresses to paste</title>
  </head>
  <body>
    <main>
      <h1>Addresses to paste</h1>
      <p>Paste an address on a line of its own where your site turns addresses into what they show.</p>
      <ul>
        ${pages.map((page) => markup`<li>${page.title} (${page.widget}): <a href="${addressOf(page, place, 'html')}">${addressOf(page, place, 'html')}</a></li>`)}
      </ul>
    </main>
  </body>
</html>`)}\n`;
}
