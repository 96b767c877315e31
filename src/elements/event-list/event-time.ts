import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Renderable, View} from '../../base/view.js';
import {formatter} from '../../manifest/format.js';
import {formatDateRange, isInstant} from '../../manifest/format-time.js';
import type {PartialDate} from '../../manifest/model.js';
import type {ScheduledEvent} from '../../manifest/select-events.js';

/** The first day as a leaf of a calendar, for the eye: beside it stands the same in words. */
export function renderLeaf({locale}: View, {start = '', timeZone}: ScheduledEvent): TemplateResult {
  const zone = isInstant(start) ? timeZone : 'UTC';
  const lines = leafLines(start).map((options) =>
    formatter(Intl.DateTimeFormat, locale, {...options, timeZone: zone}).format(new Date(start)),
  );
  return html`<div class="leaf ${start.length > 7 ? '' : 'rough'}" part="date" aria-hidden="true">
    ${lines.map((line) => html`<span>${line}</span>`)}
  </div>`;
}

function leafLines(date: PartialDate): readonly Intl.DateTimeFormatOptions[] {
  const year = {year: 'numeric'} as const;
  const month = {month: 'short'} as const;
  if (date.length > 7) return [{day: 'numeric'}, {...month, ...year}];
  if (date.length > 4) return [month, year];
  return date === '' ? [] : [year];
}

/** On which days an event is. */
export function describeDays({locale}: View, event: ScheduledEvent, isOver: boolean): Renderable {
  const {start, end, timeZone} = event;
  if (start !== undefined) {
    const days = formatDateRange(start, end, locale, {weekday: true, timeZone});
    return html`<time datetime=${start}>${days}</time>`;
  }
  return isOver ? '' : msg('Date to be announced', {desc: 'When an event is, if not known'});
}
