const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is already written as such. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = string | number | Markup | readonly Markup[] | undefined;

/** HTML in which every value is text, apart from markup of the same kind. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(String.raw({raw: strings}, ...values.map(escape)));
}

function escape(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return String(value);
  if (typeof value === 'object') return value.join('\n');
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
