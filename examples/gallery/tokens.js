// @ts-check
/** The page of tokens: a row for each custom property of two widgets, and the CSS of what was changed. */
import {colorAt, contrast, fieldFor, isColor} from './tokens-values.js';

/** @typedef {{readonly name: string, readonly description: string}} Token */
/** @typedef {{light?: string, dark?: string}} Choice a token that is no colour has it in `light` */

const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const form = /** @type {HTMLFormElement} */ (find('tokens'));
const theme = /** @type {HTMLLinkElement} */ (find('theme'));
const stage = find('stage');
const code = find('code');
const outcome = find('outcome');

/** Of widgets that do not stand on this page. */
const elsewhere = /country|evaluation|news|project|search|timeline|video/;
const data = await (await fetch('../../dist/web-types.json')).json();
/** @type {readonly Token[]} */
const tokens = data.contributions.css.properties.filter(
  (/** @type {Token} */ {name}) => !elsewhere.test(name),
);
/** @type {Map<string, Choice>} */
const choices = new Map();

tokens.forEach(addRow);
readAddress();
form.addEventListener('input', ({target}) => {
  if (target instanceof HTMLInputElement) choose(target.name, target.value);
  show();
});
form.addEventListener('reset', () => {
  choices.clear();
  // The browser empties the fields after this.
  setTimeout(show);
});
theme.addEventListener('load', show);
find('copy').addEventListener('click', async () => {
  await navigator.clipboard.writeText(code.textContent);
  outcome.textContent = 'Copied';
});
show();

/** @param {Token} token */
function addRow({name, description}) {
  const row = /** @type {HTMLTemplateElement} */ (find('row')).content.cloneNode(true);
  const [label, input, hint] = /** @type {DocumentFragment} */ (row).querySelectorAll(
    'code, input, .hint',
  );
  if (label) label.textContent = name;
  if (hint) hint.textContent = description;
  if (input) Object.assign(input, {...fieldFor(name), name, placeholder: 'not set'});
  form.append(row);
}

/** @param {string} name */
function chosen(name) {
  return String(new FormData(form).get(name));
}

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  const part = isColor(name) ? chosen('scheme') : 'light';
  if (value === '') choices.delete(name);
  else choices.set(name, {...choices.get(name), [part]: value});
  outcome.textContent = '';
}

function show() {
  useTheme();
  stage.removeAttribute('style');
  stage.style.colorScheme = chosen('scheme');
  stage.style.maxInlineSize = chosen('width');
  for (const name of choices.keys()) stage.style.setProperty(name, valueOf(name));
  for (const {name} of tokens) fillIn(name);
  code.textContent = snippet();
  keepAddress();
}

function useTheme() {
  const file = chosen('theme');
  const address = `../../dist/themes/${file}.css`;
  if (!file) theme.removeAttribute('href');
  else if (theme.getAttribute('href') !== address) theme.href = address;
}

/**
 * Shows what counts now; beside a colour, how it reads.
 *
 * @param {string} name
 */
function fillIn(name) {
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
  const row = input.closest('.token');
  row?.classList.toggle('changed', choices.has(name));
  if (!isColor(name)) {
    input.value = choices.get(name)?.light ?? '';
    return;
  }
  const ground = `--kiosk-color-${name.endsWith('on-accent') ? 'accent' : 'background'}`;
  const scheme = chosen('scheme');
  input.value = colorAt(stage, name, scheme);
  const ratio = contrast(input.value, colorAt(stage, ground, scheme));
  row?.querySelector('output')?.replaceChildren(`${ratio.toFixed(1)} : 1`);
}

/** @param {string} name */
function valueOf(name) {
  const {light = '', dark = ''} = choices.get(name) ?? {};
  if (!isColor(name)) return light;
  // What was not chosen stays as it is outside the stage, where nothing is changed.
  const both = [
    light || colorAt(document.body, name, 'light'),
    dark || colorAt(document.body, name, 'dark'),
  ];
  return both[0] === both[1] ? String(both[0]) : `light-dark(${both.join(', ')})`;
}

function snippet() {
  const file = chosen('theme');
  const lines = [...choices.keys()].map((name) => `    ${name}: ${valueOf(name)};`);
  const parts = [
    file && `<link rel="stylesheet" href="https://cdn.example/kiosk/0.1.0/themes/${file}.css" />`,
    lines.length > 0 && `<style>\n  :root {\n${lines.join('\n')}\n  }\n</style>`,
  ];
  return parts.filter(Boolean).join('\n') || 'Nothing is changed yet.';
}

/** The address keeps everything, so that a designer can send it. */
function keepAddress() {
  const fields = ['theme', 'scheme', 'width'].map((name) => [name, chosen(name)]);
  const changed = [...choices].map(([name, choice]) => [name, JSON.stringify(choice)]);
  history.replaceState(null, '', `#${new URLSearchParams([...fields, ...changed]).toString()}`);
}

function readAddress() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement) field.value = value;
    else if (field !== null) choices.set(name, JSON.parse(value));
  }
}
