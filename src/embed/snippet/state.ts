import {formatCountry, formatLanguage} from '../../manifest/format.js';
import type {Text} from '../../manifest/model.js';
import {selectText} from '../../manifest/text.js';
import {version} from '../../base/version.js';
import {locales} from './built.js';
import {webFolder} from './addresses.js';
import type {Choices} from './choices.js';
import type {Built, Loaded} from './load.js';
import type {SnippetRequest} from './request.js';
import {isWay, siteOf} from './sites.js';
import {warningsOf} from './warnings.js';
import {widgets, widgetsOf, type Options, type Widget, type WidgetName} from './widgets.js';

/** All that the page draws. */
export interface State {
  readonly choices: Choices;
  /** What is known of the manifest, in a sentence. */
  readonly found: string;
  readonly files: string;
  readonly widgetOptions: Options;
  readonly recordOptions: Options;
  readonly countryOptions: Options;
  readonly languageOptions: Options;
  /** Address of the frame that shows the choices. */
  readonly preview: string;
  readonly warnings: readonly string[];
  /** Left out as long as there is no manifest. */
  readonly request?: SnippetRequest;
}

/** What surrounds the choices. */
export interface Surroundings {
  readonly loaded: Loaded;
  /** Folder of this page. */
  readonly home: string;
  /** What is known of the files that the snippet names. */
  readonly built: Built | undefined;
  /** Whether the host of this page lets pages of other sites load its files. */
  readonly isOpen: boolean;
}

const wholePage = ['project-page', widgets['project-page']] as const;

/** Completes what is chosen with what follows from it. */
export function makeState(choices: Choices, around: Surroundings): State {
  const {loaded, home} = around;
  const files = webFolder(choices.files) ?? home;
  const {manifest} = loaded;
  const bare = {choices, files, preview: '', warnings: []};
  const none = {widgetOptions: [], recordOptions: [], countryOptions: [], languageOptions: []};
  if (manifest === undefined) return {...bare, ...none, found: loaded.problem ?? ''};
  const text = (value: Text) => selectText(value, ['en'], manifest.language).value;
  const available = widgetsOf(manifest);
  // There is always one: the whole page of a project takes any manifest.
  const [defaultWidget = wholePage] = available;
  const [name, widget] = available.find(([each]) => each === choices.widget) ?? defaultWidget;
  const records = widget.records?.(manifest) ?? [];
  const record = records.find(({id}) => id === choices.record) ?? records[0];
  const request = {
    ...decide(choices, around, files),
    name,
    names: [name],
    widget,
    manifest,
    record: record?.id ?? '',
    attributes: attributesOf(choices, widget, record?.id),
    title: text(record?.title ?? manifest.project.title),
    fallback: record?.page ?? manifest.project.page ?? loaded.source,
  };
  return {
    ...bare,
    found: `Found: ${text(manifest.project.title)}.`,
    widgetOptions: available.map(([value, {title}]) => [value, title]),
    recordOptions: records.map(({id, title}) => [id, text(title)]),
    countryOptions: [
      ['', 'All'],
      ...manifest.countries.map(
        ({code}) => [code, formatCountry(code, manifest, ['en'], 'en')] as const,
      ),
    ],
    languageOptions: languageOptions(),
    preview: previewAddress(home, name, request),
    warnings: warningsOf(request, around),
    request,
  };
}

function decide(choices: Choices, {loaded, built}: Surroundings, files: string) {
  const site = siteOf(choices.site);
  return {
    source: loaded.source,
    files,
    version,
    integrity: built?.integrity,
    preloads: built?.preloads,
    way: isWay(choices.way) ? choices.way : site.way,
    isDeaf: site.isDeaf ?? false,
    language: choices.lang,
    base: webFolder(choices.base) ?? '',
  };
}

/** Only what the widget has, and only what differs from what it does by itself. */
function attributesOf(
  choices: Choices,
  {takes, layout, show}: Widget,
  record = '',
): SnippetRequest['attributes'] {
  const isOption = (options: Options | undefined, value: string) =>
    options?.some(([each]) => each === value) ? value : '';
  const values = {
    record,
    lang: choices.lang,
    country: takes.includes('country') ? choices.country : '',
    layout: isOption(layout, choices.layout),
    show: isOption(show, choices.show),
    limit: takes.includes('limit') ? choices.limit : '',
    theme: choices.theme,
  };
  const written = Object.entries(values).filter(([, value]) => value !== '');
  return takes.includes('filters') && choices.filters ? [...written, ['filters', '']] : written;
}

function languageOptions(): Options {
  return [
    ['', 'As the page around it'],
    ...locales.map((tag) => [tag, formatLanguage(tag, 'en')] as const),
  ];
}

function previewAddress(
  home: string,
  name: WidgetName,
  {source, attributes}: {source: string; attributes: SnippetRequest['attributes']},
): string {
  const address = new URL('embed.html', home);
  address.search = new URLSearchParams([
    ['widget', name],
    ['src', source],
    ...attributes.map((each) => [...each]),
  ]).toString();
  return address.href;
}
