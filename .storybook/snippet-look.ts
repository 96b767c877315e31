import type {SnippetRequest} from '../src/embed/snippet/request.js';
import type {Block} from '../src/embed/snippet/write.js';
import {ruleOf} from './markup.js';

/** The theme that is chosen in the toolbar, and the custom properties that are set in the controls. */
export function lookBlocks(
  widget: HTMLElement,
  {way, files}: SnippetRequest,
  theme: string,
): readonly Block[] {
  const rule = ruleOf(widget);
  if (theme === '' && rule === '') return [];
  if (way === 'frame' || way === 'address') {
    return [
      {
        title: 'Colours and theme',
        note: 'A frame does not see the styles of the page around it. To use a theme or colours of your own, take another way.',
      },
    ];
  }
  return [
    ...(theme === '' ? [] : [themeBlock(theme, way === 'npm', files)]),
    ...(rule === '' ? [] : [ruleBlock(rule)]),
  ];
}

function ruleBlock(rule: string): Block {
  const block = {title: 'Into the styles of the site', code: rule};
  if (!rule.includes('--kiosk-color-background')) return block;
  return {...block, note: 'Widgets stand on what the page has: give it the same background.'};
}

function themeBlock(theme: string, isPackage: boolean, files: string): Block {
  return isPackage
    ? {title: 'The theme, into a script', code: `import 'project-kiosk/themes/${theme}.css';`}
    : {
        title: 'The theme, into the head of the page',
        code: `<link rel="stylesheet" href="${files}themes/${theme}.css">`,
      };
}
