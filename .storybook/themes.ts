/** The themes of the package, as they stand in src/themes/. */

/** A theme as the toolbar knows it. */
export interface Theme {
  readonly title: string;
  readonly css: string;
}

const files = import.meta.glob<string>('../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) => path.replace(/^.*\/|\.css$/g, '');

const titles: Readonly<Record<string, string>> = {ilo: 'ILO'};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** By name: that of the file. */
export const themes: Readonly<Record<string, Theme>> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => {
    const name = nameOf(path);
    return [name, {title: titles[name] ?? capital(name.replaceAll('-', ' ')), css}];
  }),
);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

let applied = '';

/** Puts a theme onto the page; an unknown one takes the last away. */
export function applyTheme(name: string): void {
  if (name === applied) return;
  applied = name;
  sheet.replaceSync(themes[name]?.css ?? '');
}
