import {createElement as h, useState, type ReactNode} from 'react';
import {useChannel, useGlobals} from 'storybook/manager-api';
import {styled, type CSSObject, type StorybookTheme} from 'storybook/theming';
import {ways} from '../src/embed/snippet/sites.js';
import type {Block} from '../src/embed/snippet/write.js';
import {askEvent, tellEvent, type Snippet} from './snippet-events.js';

const nothing: Snippet = {way: 'loader', blocks: [], warnings: []};

/** The HTML of what is shown, with the toolbar's choices and the controls in it, for each way into a page. */
export function SnippetPanel({active}: {readonly active?: boolean}): ReactNode {
  const [snippet, setSnippet] = useState(nothing);
  const [, updateGlobals] = useGlobals();
  const emit = useChannel({[tellEvent]: setSnippet});
  const [hasAsked, setAsked] = useState(false);
  if (!active) return null;
  if (!hasAsked) {
    setAsked(true);
    queueMicrotask(() => emit(askEvent));
  }
  return h(
    Panel,
    null,
    h(
      'p',
      null,
      h('label', {htmlFor: 'kiosk-way'}, 'Way in '),
      h(
        'select',
        {
          id: 'kiosk-way',
          value: snippet.way,
          onChange: ({target}: {target: HTMLSelectElement}) => updateGlobals({way: target.value}),
        },
        Object.entries(ways).map(([name, title]) => h('option', {key: name, value: name}, title)),
      ),
    ),
    snippet.warnings.map((warning) => h('p', {key: warning, className: 'warning'}, warning)),
    snippet.blocks.length === 0 && h('p', null, 'This story shows no widget by itself.'),
    snippet.blocks.map((block) => h(BlockToCopy, {key: block.title, block})),
  );
}

function BlockToCopy({block: {title, code, note}}: {readonly block: Block}): ReactNode {
  const [said, say] = useState('');
  const copy = () => {
    say('');
    void navigator.clipboard.writeText(code ?? '').then(
      () => say('Copied.'),
      () => say('Select the text and copy it with Ctrl+C or ⌘C.'),
    );
  };
  return h(
    'section',
    null,
    h(
      'header',
      null,
      h('h2', null, title),
      code !== undefined &&
        h('button', {type: 'button', onClick: copy, 'aria-label': `Copy: ${title}`}, 'Copy'),
      h('span', {role: 'status'}, said),
    ),
    code !== undefined && h('pre', {tabIndex: 0}, h('code', null, code)),
    note !== undefined && h('p', null, note),
  );
}

const Panel = styled.div(({theme}) => styles(theme as unknown as StorybookTheme));

const styles = (theme: StorybookTheme): CSSObject => ({
  padding: 16,
  maxWidth: '60rem',
  fontSize: 14,
  lineHeight: 1.5,
  color: theme.color.defaultText,
  '& p': {margin: '0 0 12px', maxWidth: '70ch'},
  '& .warning': {borderInlineStart: '3px solid #c77700', paddingInlineStart: 12},
  '& section': {marginBlockStart: 20},
  '& header': {display: 'flex', alignItems: 'center', gap: 12, marginBlockEnd: 8},
  '& h2': {margin: 0, fontSize: 14, fontWeight: 700},
  '& pre': {
    margin: '0 0 8px',
    padding: 12,
    overflowX: 'auto',
    fontSize: 13,
    background: theme.background.app,
    border: `1px solid ${theme.appBorderColor}`,
    borderRadius: theme.appBorderRadius,
  },
  '& select, & button': {
    font: 'inherit',
    minHeight: 32,
    padding: '2px 12px',
    color: 'inherit',
    background: theme.background.content,
    border: `1px solid ${theme.input.border}`,
    borderRadius: theme.appBorderRadius,
    cursor: 'pointer',
  },
});
