// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

/**
 * Makes sure that the reference in Storybook is complete: every public member of every element is described in
 * custom-elements.json, and every element has stories. That these show each part, slot and custom property, the stories
 * themselves make sure of (.storybook/seen.ts).
 */

const kinds = /** @type {const} */ ({
  attributes: 'attribute',
  members: 'member',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
});

/**
 * @typedef {{name: string, description?: string, privacy?: string, static?: boolean, type?: {text: string}, kind?: string}} Member
 * @typedef {{tagName?: string, summary?: string, description?: string} & Partial<Record<keyof typeof kinds, Member[]>>} Element
 */

/** @param {Element} element @returns {string[]} what is missing, each as a sentence */
export function findGaps(element) {
  const {tagName = ''} = element;
  const gaps = Object.entries(kinds).flatMap(([key, kind]) =>
    (element[/** @type {keyof typeof kinds} */ (key)] ?? [])
      .filter(({privacy = 'public', static: isStatic}) => privacy === 'public' && !isStatic)
      .flatMap((member) => gapsOf(kind, member)),
  );
  const ofElement = ['summary', 'description'].filter((key) => !Reflect.get(element, key));
  return [...ofElement.map((key) => `it has no ${key}`), ...gaps].map(
    (gap) => `${tagName}: ${gap}.`,
  );
}

/** @param {string} kind @param {Member} member */
function gapsOf(kind, {name, description, type}) {
  const isTyped = !['attribute', 'event'].includes(kind) || type !== undefined;
  return [
    ...(description?.trim() ? [] : [`the ${kind} "${name}" is not described`]),
    ...(isTyped ? [] : [`the ${kind} "${name}" has no type`]),
  ];
}

/** @param {string} tagName */
function findStoryGaps(tagName) {
  const path = `stories/${tagName.replace('kiosk-', '')}.stories.ts`;
  if (!existsSync(path)) return [`${tagName}: there is no ${path}.`];
  const text = readFileSync(path, 'utf8');
  return ['slots()', 'partsAndTokens()']
    .filter((call) => !text.includes(call))
    .map((call) => `${tagName}: ${path} has no story made by ${call}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  /** @type {{modules: {declarations: Element[]}[]}} */
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const gaps = elements.flatMap((element) => [
    ...findGaps(element),
    ...findStoryGaps(element.tagName ?? ''),
  ]);
  for (const gap of gaps) console.error(gap);
  if (elements.length === 0) console.error('custom-elements.json has no element.');
  process.exitCode = gaps.length > 0 || elements.length === 0 ? 1 : 0;
}
