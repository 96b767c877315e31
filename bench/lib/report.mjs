// @ts-check

/**
 * @typedef {{what: string, measured: string, target: string, holds: boolean}} Target one line of the table of targets
 * @typedef {{title: string, note?: string, head: string[], rows: string[][]}} Table
 * @typedef {{targets: Target[], tables: Table[], figures: unknown}} Findings
 */

/** @param {Table} table */
export function toMarkdown({title, note, head, rows}) {
  const cells = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows];
  return [
    `### ${title}`,
    ...(note ? ['', note] : []),
    '',
    ...cells.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

/** @param {Target[]} targets */
export function targetTable(targets) {
  return {
    title: 'Targets',
    head: ['what', 'measured', 'target', 'holds'],
    rows: targets.map(({what, measured, target, holds}) => [
      what,
      measured,
      target,
      holds ? 'yes' : '**no**',
    ]),
  };
}

/**
 * Puts text between the two comments that mark its place in a document.
 *
 * @param {string} document
 * @param {string} name
 * @param {string} text
 */
export function fillIn(document, name, text) {
  const [start, end] = [`<!-- ${name}: written by a script -->`, `<!-- /${name} -->`];
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`There is no place for ${name}.`);
  return `${document.slice(0, from)}${start}\n\n${text.trim()}\n\n${document.slice(to)}`;
}

/** @param {number} value */
export const ratio = (value) => value.toFixed(2);
/** @param {number} value */
export const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
