/** What is chosen on the page. It stands in the page's own address, so that a choice can be kept and sent. */

const names = [
  'src',
  'widget',
  'record',
  'country',
  'lang',
  'theme',
  'layout',
  'show',
  'limit',
  'filters',
  'site',
  'way',
  'files',
  'base',
] as const;

export type ChoiceName = (typeof names)[number];

/** Each choice as text; empty where nothing is chosen. */
export type Choices = Readonly<Record<ChoiceName, string>>;

/** The choices in a query or in a form; what is in neither is empty. */
export function readChoices(from: {get(name: string): unknown}): Choices {
  const entries = names.map((name) => {
    const value = from.get(name);
    return [name, typeof value === 'string' ? value.trim() : ''];
  });
  return Object.fromEntries(entries) as Choices;
}

/** The choices in a form. What it does not ask for now is kept: another widget may ask for it again. */
export function readForm(form: HTMLFormElement, before: Choices): Choices {
  const given = readChoices(new FormData(form));
  const asked = names.filter((name) => form.elements.namedItem(name) !== null);
  return {...before, ...Object.fromEntries(asked.map((name) => [name, given[name]]))};
}

/** The query of an address with these choices. */
export function writeChoices(choices: Choices): string {
  const chosen = names.filter((name) => choices[name] !== '');
  return new URLSearchParams(chosen.map((name) => [name, choices[name]])).toString();
}

/** The choices after a change to one of them: what hangs on the old value goes. */
export function changeChoices(choices: Choices, changed: string): Choices {
  if (changed === 'widget') return {...choices, record: '', layout: '', show: ''};
  if (changed === 'site') return {...choices, way: ''};
  return choices;
}
