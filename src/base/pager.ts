import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {Stretch} from '../manifest/fitting.js';
import type {Renderable, View} from './view.js';

/**
 * The buttons below a list: the one that shows more, while there is more, and the one that brings back what made room.
 *
 * @param go - told of the place of a record that the reader wants to see
 */
export function renderPager(
  view: View,
  {start, items, before, more}: Stretch<unknown>,
  go: (index: number) => void,
): readonly Renderable[] {
  const forms = msg('one:Show # more|other:Show # more', {
    desc: 'Button below a list: shows as many further items',
  });
  const button = (mark: string, count: number, index: number) =>
    count > 0
      ? html`<button class="button more" part="more" @click=${() => go(index)}>
          ${mark}${view.plural(forms, count)}
        </button>`
      : nothing;
  return [button('↑ ', before, start - 1), button('', more, start + items.length)];
}
