import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {KioskFilterEvent} from '../../base/events.js';
import {ManifestElement} from '../../base/manifest-element.js';
import {property} from '../../base/property.js';
import {renderBones, renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import {isFiltering, type Filter} from '../../manifest/filter.js';
import type {Manifest} from '../../manifest/model.js';
import {
  selectEvaluation,
  selectSections,
  type EvaluationEntry,
} from '../../manifest/select-evaluation.js';
import {briefStyles} from '../brief-card/brief.styles.js';
import {Citations} from '../brief-card/citations.js';
import {evaluationStyles} from './evaluation.styles.js';
import {renderHeader} from './header.js';
import {renderSection} from './sections.js';

/**
 * An evaluation to be read on the page: what it assessed and found, lessons learned, good practices and
 * recommendations, each with its countries and its page of the report, and the report itself.
 *
 * A page links to a record with `#`, the id of the evaluation, `-` and the id of the record; records without an id have
 * one of their section and place, as in `#evaluation-2021-lesson-1`.
 *
 * @tagname kiosk-evaluation
 * @summary An evaluation: findings, lessons learned, good practices, recommendations, and the report.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link to a page. Bubbles.
 * @fires {KioskDownloadEvent} kiosk-download - A reader opened the report, or a page of it. Bubbles.
 * @fires {KioskFilterEvent} kiosk-filter - A reader cleared the choice of what to see. Bubbles.
 * @csspart evaluation - All of it.
 * @csspart header - What it is: type, title, summary, facts.
 * @csspart kind - Its type in words.
 * @csspart heading - Its title.
 * @csspart title - Its title as a link.
 * @csspart subtitle - Its subtitle.
 * @csspart summary - Its summary.
 * @csspart status - How far it is, where it is not published yet.
 * @csspart note - The publisher's remark.
 * @csspart facts - Period, date and countries.
 * @csspart count - How many records match what a reader chose.
 * @csspart section - One section.
 * @csspart section-heading - The heading of a section.
 * @csspart criterion - One criterion, with its findings.
 * @csspart finding - One finding.
 * @csspart lesson - One lesson learned.
 * @csspart good-practice - One good practice.
 * @csspart recommendation - One recommendation.
 * @csspart number - The number of a record: the link to it.
 * @csspart record-heading - The title of a criterion or record.
 * @csspart text - The text of a record.
 * @csspart about - Countries and page of a record.
 * @csspart page - The link to the page of the report.
 * @csspart report - The report, with the parts of `kiosk-brief-card`.
 * @cssproperty [--kiosk-evaluation-gap=3em] - Space between sections.
 * @cssproperty [--kiosk-color-cover=#234e78] - Colour of drawn covers; what is about several countries is quieter.
 * @cssproperty [--kiosk-cover-turn=25] - How many degrees the colour turns from number to number in a series; 0 keeps one colour.
 * @cssproperty [--kiosk-color-status=currentColor] - The status of what is not published yet.
 * @cssproperty [--kiosk-shadow=none] - Shadow of a card.
 */
export class Evaluation extends ManifestElement {
  static override styles = [ManifestElement.styles, briefStyles, evaluationStyles];

  /** Id of the evaluation. Without it, the first one. */
  @property() record = '';

  /** Show only the records that name this country (ISO 3166-1 alpha-2, any case). */
  @property() country = '';

  /**
   * Show only these sections: of `criteria`, `lessons`, `good-practices`, `recommendations` and `report`, with spaces
   * between. Anything else means all.
   */
  @property() show = '';

  /** What a reader chose, on top of the attributes. Another widget may set it. `{}` is no choice. */
  @property({attribute: false}) filter: Filter = {};

  readonly #citations = new Citations(this);

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const {record, country, filter} = this;
    const selected = selectEvaluation(manifest, record, {country}, filter);
    if (selected === undefined) {
      const reason = msg('This publication is no longer listed.', {
        desc: 'The id of a card is unknown',
      });
      return renderEmpty(undefined, record ? reason : undefined);
    }
    const sections = selectSections(this.show);
    const isWhole = sections.length > 4;
    const records = sections.flatMap((name) => (name === 'report' ? [] : selected.records[name]));
    // The report comes last, and no filter takes it away.
    const asksForRecords = sections[0] !== 'report';
    const isLacking =
      asksForRecords && records.length === 0 && (!isWhole || country || isFiltering(filter));
    const count = isFiltering(filter) && !isLacking ? countRecords(view, records) : nothing;
    return html`<article class="evaluation" part="evaluation" id=${selected.publication.id}>
      ${renderHeader(view, selected, isWhole, count)}
      ${isLacking ? renderEmpty(isFiltering(filter) ? this.#clear : undefined) : nothing}
      ${sections.map((section) => renderSection(view, selected, section, this.#citations))}
    </article>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return renderBones(6 * selectSections(this.show).length);
  }

  readonly #clear = (): void => {
    this.filter = {};
    const event = new KioskFilterEvent({});
    this.dispatchEvent(event);
  };
}

/** A criterion counts as its findings. */
function countRecords(view: View, records: readonly EvaluationEntry[]): string {
  const forms = msg('one:# record|other:# records', {
    desc: 'How many findings, lessons and the like match what a reader chose',
  });
  return view.plural(forms, records.flatMap((record) => record.findings ?? record).length);
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-evaluation': Evaluation;
  }
}
