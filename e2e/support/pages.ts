/** Style sheets of the sites that partners have. */
import {readFileSync} from 'node:fs';
import {compile} from 'tailwindcss';

const read = (path: string) => readFileSync(path, 'utf8');

/** Tailwind's preflight, in no layer: as strong as it can be. */
async function preflight(): Promise<string> {
  const folder = 'node_modules/tailwindcss';
  const {build} = await compile(read(`${folder}/theme.css`) + read(`${folder}/preflight.css`));
  return build([]);
}

export const siteStyles: Readonly<Record<string, string>> = {
  'a reset that spares nothing': `
    * {
      box-sizing: content-box !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      font: 10px/1 cursive !important;
      text-align: center !important;
      vertical-align: baseline !important;
      list-style: square inside !important;
      overflow-wrap: normal !important;
    }
    *, ::before, ::after { position: relative; float: none; line-height: 1; transition: all 1s; }
    h3, p, a, button, input, ul, li { color: red !important; background: lime !important; }`,
  'what a careless ancestor hands down': `
    main {
      font-family: sans-serif;
      text-align: justify;
      text-indent: 3em;
      white-space: nowrap;
      line-height: 0.9;
      list-style: square;
      border-collapse: collapse;
      overflow-wrap: normal;
    }`,
  Bootstrap: read('node_modules/bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': await preflight(),
  'WordPress, Twenty Twenty-One': read(
    '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
  ),
};
