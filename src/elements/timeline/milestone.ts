import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {recordLabel} from '../../base/record-label.js';
import {statusLabel} from '../../base/status-label.js';
import type {Renderable, View} from '../../base/view.js';
import {formatter} from '../../manifest/format.js';
import {lookupLanguage} from '../../manifest/language.js';
import type {Publication} from '../../manifest/model.js';
import type {Milestone} from '../../manifest/select-timeline.js';

/** One milestone, under the year that it belongs to. */
export function renderMilestone(view: View, milestone: Milestone, index: number): TemplateResult {
  const {record, type, isAhead} = milestone;
  const isPhase = type === 'phase-start' || type === 'phase-end';
  const url = addressOf(view, milestone);
  const title = describeTitle(view, milestone);
  return html`<li
    class="milestone ${isPhase ? 'phase' : ''} ${isAhead ? 'ahead' : ''}"
    part="milestone"
    data-index=${index}
  >
    ${renderDate(view, milestone)}
    <div class="what">
      <p class="title" part="title">
        ${url === undefined ? title : renderLink({id: record.id, url}, title)}
      </p>
      ${renderFacts('kind', [describeKind(milestone), 'status' in record && type !== 'event' ? statusLabel(record.status) : ''])}
    </div>
  </li>`;
}

/** The day and the month; the year stands above. */
function renderDate({locale}: View, {date}: Milestone): TemplateResult {
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    ...(date.length > 7 && {day: 'numeric'}),
    ...(!date.includes('T') && {timeZone: 'UTC'}),
  };
  const text =
    date.length > 4 ? formatter(Intl.DateTimeFormat, locale, options).format(new Date(date)) : '';
  return html`<time class="date small" part="date" datetime=${date}>${text}</time>`;
}

function describeTitle(view: View, {type, record}: Milestone): Renderable {
  const name = view.plain(record.title);
  if (type === 'phase-start') return msg(str`${name} begins`, {desc: 'The title of a phase'});
  if (type === 'phase-end') return msg(str`${name} ends`, {desc: 'The title of a phase'});
  return view.text(record.title);
}

function describeKind({type}: Milestone): string {
  return type === 'output'
    ? msg('Publication', {desc: 'Kind of publication: any other'})
    : recordLabel(type);
}

function addressOf(view: View, {type, record}: Milestone): string | undefined {
  switch (type) {
    case 'output':
      return record.page ?? documentAddress(view, record);
    case 'event':
    case 'news':
      return record.url;
    default:
      return record.page;
  }
}

/** Of a publication without a page of its own, the document in the best language. */
function documentAddress(view: View, {documents}: Publication): string | undefined {
  const languageOf = ({language = view.manifest.language}: Publication['documents'][number]) =>
    language;
  const reachable = documents.filter(({url}) => url !== undefined);
  const best = lookupLanguage(
    [...view.languages, view.manifest.language],
    reachable.map(languageOf),
  );
  return (reachable.find((document) => languageOf(document) === best) ?? reachable[0])?.url;
}
