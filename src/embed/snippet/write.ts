import {escapeAs} from './addresses.js';
import {policyLines} from './policy.js';
import {filesFor} from './preloads.js';
import type {SnippetRequest, TagRequest} from './request.js';

/** Something to copy. */
export interface Block {
  readonly title: string;
  /** Left out: there is only the note. */
  readonly code?: string;
  readonly note?: string;
}

/** All that is to be copied for a way, in order. */
export function writeBlocks(request: SnippetRequest): readonly Block[] {
  const policy = policyLines(request);
  const blocks = writers[request.way](request);
  if (policy.length === 0) return blocks;
  return [
    ...blocks,
    {
      title: 'For the Content Security Policy, if the site has one',
      code: policy.join('\n'),
      note: 'Ask whoever runs the site. Add these addresses to the lines that are already there. Styles need none.',
    },
  ];
}

const writers: Readonly<
  Record<SnippetRequest['way'], (request: SnippetRequest) => readonly Block[]>
> = {
  loader: (request) => [
    {
      title: 'Into the page',
      code: [...modulePreloads(request), page(request, `${request.files}loader.js`, {})].join('\n'),
      ...(request.preloads && {
        note: 'The lines with “modulepreload” save a round trip. They name files of this release: replace all the lines when you change to another one.',
      }),
    },
  ],
  file: (request) => [
    {
      title: 'Into the page',
      code: page(request, `${request.files}kiosk.js`, {
        crossorigin: '',
        integrity: request.integrity,
      }),
      note:
        request.integrity === undefined
          ? 'The hash of this file could not be read, so that nothing protects it.'
          : 'A browser runs the file only as it is now. Languages, maps and the search engine are further files, which this does not cover.',
    },
  ],
  frame: (request) => [
    {
      title: 'Into the page',
      code: frame(request),
      note: request.isDeaf
        ? 'Change the height until all of it can be seen.'
        : 'The script makes the frame as tall as its content.',
    },
  ],
  address: writeAddress,
  npm: (request) => [
    {title: 'In a terminal', code: `npm install project-kiosk@${request.version}`},
    {title: 'Into a script', code: `import 'project-kiosk/elements/${request.name}.js';`},
    {title: 'Into the page', code: [preload(request), tag(request)].join('\n')},
  ],
};

function page(
  request: SnippetRequest,
  src: string,
  attributes: Record<string, string | undefined>,
): string {
  const script = `<script${write({type: 'module', src, ...attributes})}></script>`;
  return [preload(request), script, tag(request)].join('\n');
}

function preload({source}: SnippetRequest): string {
  return `<link${write({rel: 'preload', as: 'fetch', crossorigin: '', href: source})}>`;
}

/** What the loader will ask for, so that the browser asks at once. */
function modulePreloads({names, language, preloads, files}: SnippetRequest): readonly string[] {
  return filesFor(names, language, preloads).map(
    (file) => `<link${write({rel: 'modulepreload', href: files + file})}>`,
  );
}

function tag(request: SnippetRequest): string {
  return request.markup ?? writeTag(request);
}

/** A widget with its fallback. */
export function writeTag({name, source, attributes, fallback, title}: TagRequest): string {
  const all = write({src: source, ...Object.fromEntries(attributes)});
  return `<kiosk-${name}${all}>\n  <a${write({href: fallback})}>${escape(title)}</a>\n</kiosk-${name}>`;
}

function frame({name, widget, source, files, attributes, title, isDeaf}: SnippetRequest): string {
  const src = new URL('embed.html', files);
  for (const [key, value] of [['widget', name], ['src', source], ...attributes] as const) {
    src.searchParams.set(key, value);
  }
  const frameTag = `<iframe${write({
    src: src.href,
    title,
    width: '100%',
    height: String(widget.height),
    // Of style sheets a strict policy may say something; of this attribute it does not.
    frameborder: '0',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: widget.holds.includes('videos') ? 'autoplay; fullscreen; encrypted-media' : undefined,
    loading: 'lazy',
  })}></iframe>`;
  const script = `<script${write({type: 'module', src: `${files}embed-host.js`})}></script>`;
  // Themes of WordPress centre blocks, and a frame is none.
  return isDeaf ? frameTag : [`<div>${frameTag}</div>`, script].join('\n');
}

function writeAddress(request: SnippetRequest): readonly Block[] {
  const {widget, record, base, source, files, version, language} = request;
  const folder = base === '' ? 'https://www.example.org/embed/' : base;
  const options = [`--base ${folder}`, '--out embed', `--kiosk ${files}`];
  if (language) options.push(`--lang ${quote(language)}`);
  const once = {
    title: 'Once, by the publisher: write the pages',
    code: `npx project-kiosk@${version} oembed ${options.join(' ')} ${quote(source)}`,
    note: `It writes a page for each widget and record into the folder “embed”. Publish that folder at ${folder}`,
  };
  return base === ''
    ? [once]
    : [
        {
          title: 'On a line of its own in the editor',
          code: `${base}${widget.page.replace('*', record)}.html`,
          note: 'Of the choices above, the address keeps the widget and the record.',
        },
        once,
      ];
}

/** For any shell, that of Windows too, which would take `&` and `?` for itself; and what it takes even in quotes. */
const quote = (text: string) =>
  /^[\w:/.@%+-]+$/.test(text) ? text : `"${escapeAs(/[$!`"\\\s]/g, text)}"`;

function write(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`;
    })
    .join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
