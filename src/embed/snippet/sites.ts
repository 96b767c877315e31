import type {Options} from './widgets.js';

/** How a widget comes into a page. */
export type Way = 'loader' | 'file' | 'frame' | 'address' | 'npm';

export const ways: Readonly<Record<Way, string>> = {
  loader: 'One line: loads what the page uses',
  file: 'One whole file, protected by integrity',
  frame: 'A frame (iframe)',
  address: 'A pasted address (oEmbed)',
  npm: 'A package from npm',
};

/** Where the page is made, and what suits it. */
export interface Site {
  readonly title: string;
  readonly way: Way;
  /** Why this way, and where to paste. */
  readonly why: string;
  /** Whether it takes no script at all, not even the one that fits frames to their content. */
  readonly isDeaf?: boolean;
}

const html: Site = {
  title: 'A page in plain HTML',
  way: 'loader',
  why: 'Nothing stands in the way of a script, and the page loads only what it uses. Paste it where the widget shall stand.',
};

export const sites: Readonly<Record<string, Site>> = {
  html,
  'wordpress-administrator': {
    title: 'WordPress, as administrator or editor',
    way: 'loader',
    why: 'WordPress keeps scripts of administrators and editors. Add a block “Custom HTML” and paste it there. On a network of sites only its administrators may.',
  },
  'wordpress-author': {
    title: 'WordPress, as author or contributor',
    way: 'address',
    why: 'WordPress strips scripts and frames from what authors write, but turns an address on a line of its own into a frame.',
  },
  drupal: {
    title: 'Drupal',
    way: 'loader',
    why: 'It needs a text format that strips nothing, such as Full HTML with its source view. Where yours strips scripts and allows iframe, take the frame.',
  },
  sharepoint: {
    title: 'SharePoint',
    way: 'frame',
    isDeaf: true,
    why: 'SharePoint takes no script. Add the web part “Embed” and paste the frame. The owner of the site must allow its address first (HTML field security). Its height stays as it is.',
  },
  build: {
    title: 'A site with a build (React, Vue, Svelte, …)',
    way: 'npm',
    why: 'Your bundler takes only what the page uses, and your own site serves it.',
  },
};

/** The site of this name; plain HTML where there is none such. */
export const siteOf = (name: string): Site =>
  Object.hasOwn(sites, name) ? (sites[name] ?? html) : html;

export const isWay = (name: string): name is Way => Object.hasOwn(ways, name);

export const siteOptions: Options = Object.entries(sites).map(([name, {title}]) => [
  name === 'html' ? '' : name,
  title,
]);
