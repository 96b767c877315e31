import {version} from '../src/base/version.js';
import {loadBuilt} from '../src/embed/snippet/load.js';
import type {SnippetRequest, TagRequest} from '../src/embed/snippet/request.js';
import {isWay} from '../src/embed/snippet/sites.js';
import {warningsOf} from '../src/embed/snippet/warnings.js';
import {widgets, type Widget} from '../src/embed/snippet/widgets.js';
import {writeBlocks, writeTag} from '../src/embed/snippet/write.js';
import type {Manifest, Text} from '../src/manifest/model.js';
import {selectText} from '../src/manifest/text.js';
import {findFaint} from '../stories/brand/contrast.js';
import {isMadeUp, realSource, sourceOf} from '../stories/data.js';
import {makeManifest} from '../src/testing/builders.js';
import {attributesOf} from './markup.js';
import {lookBlocks} from './snippet-look.js';
import type {Snippet} from './snippet-events.js';
import type {Surroundings} from './toolbars.js';

/** A widget on the page. */
type Shown = HTMLElement & {readonly src?: string; readonly manifest?: Manifest};

const home = new URL(`${import.meta.env.BASE_URL}dist/`, document.baseURI).href;
const npmFiles = `https://cdn.jsdelivr.net/npm/project-kiosk@${version}/dist/`;
const built = loadBuilt(home);

/** A widget that the snippet page does not offer yet. */
const unknown: Widget = {
  title: 'A widget',
  has: () => true,
  takes: [],
  holds: ['images', 'videos'],
  height: 700,
  page: 'project-page',
};

/** How to bring into a page what a story shows. `component` is the widget that the story is about. */
export async function writeSnippet(
  canvas: Element,
  component: string | undefined,
  globals: Surroundings,
): Promise<Snippet> {
  const shown = [...canvas.querySelectorAll<Shown>('*')].filter(isOutermost);
  const main = shown.find(({localName}) => localName === component) ?? shown[0];
  if (!main) return {way: globals.way, blocks: [], warnings: []};
  const {integrity, preloads} = await built;
  // Kiosk's files are beside this Storybook where it was built together with them.
  const files = integrity === undefined ? npmFiles : home;
  const request = {
    ...requestFor(main, globals),
    files,
    integrity,
    preloads,
    names: shown.map(({localName}) => localName.replace('kiosk-', '')),
    ...(shown.length > 1 && {
      markup: shown.map((widget) => writeTag(tagOf(widget, globals))).join('\n'),
    }),
  };
  return {
    way: request.way,
    blocks: [...writeBlocks(request), ...lookBlocks(main, request, globals.theme)],
    warnings: [
      ...colourNotes(main),
      ...dataNotes(main, globals),
      ...warningsOf(request, {home, isOpen: true}),
    ],
  };
}

const isOutermost = (element: Element) =>
  element.localName.startsWith('kiosk-') &&
  !element.parentElement?.closest(':is(kiosk-brief-list, kiosk-project-page)');

function requestFor(
  widget: Shown,
  globals: Surroundings,
): Omit<SnippetRequest, 'files' | 'integrity' | 'preloads' | 'names'> {
  const tag = tagOf(widget, globals);
  return {
    ...tag,
    widget: Object.entries<Widget>(widgets).find(([name]) => name === tag.name)?.[1] ?? unknown,
    manifest: widget.manifest ?? makeManifest(),
    record: new Map(tag.attributes).get('record') ?? '',
    version,
    way: isWay(globals.way) ? globals.way : 'loader',
    isDeaf: false,
    language: globals.locale === 'en' ? '' : globals.locale,
    base: '',
  };
}

function tagOf(widget: Shown, globals: Surroundings): TagRequest {
  const {manifest} = widget;
  const source = sourceAt(widget);
  const text = (value: Text) => selectText(value, ['en'], manifest?.language ?? 'en').value;
  return {
    name: widget.localName.replace('kiosk-', ''),
    attributes: attributesOf(widget, globals),
    source: isMadeUp(source) ? realSource : source,
    title: manifest ? text(manifest.project.title) : 'What is published',
    fallback: manifest?.project.page ?? source,
  };
}

/** The address that serves a widget. A story that hands it a manifest of its own has none; the real one stands in. */
function sourceAt(widget: Shown): string {
  const address =
    widget.src ?? widget.closest<HTMLElement>('[data-kiosk-src]')?.dataset['kioskSrc'];
  return address === undefined ? sourceOf('real') : new URL(address, document.baseURI).href;
}

function colourNotes(widget: Shown): readonly string[] {
  const brand = widget.closest<HTMLElement>('story-brand');
  return brand ? findFaint(brand) : [];
}

function dataNotes(widget: Shown, {data}: Surroundings): readonly string[] {
  return data === 'own' || isMadeUp(sourceAt(widget))
    ? ['The data of this story is made up here. The snippet names the real project instead.']
    : [];
}
