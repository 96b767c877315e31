import {html, type TemplateResult} from 'lit';
import type {View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import {renderEditions} from '../brief-card/brief.js';
import type {Citations} from '../brief-card/citations.js';
import {renderCover} from '../brief-card/cover.js';
import {editions} from '../brief-card/publication.js';

/** Whether there is a report to speak of. One that is not out yet counts when its languages are known. */
export function hasReport({status = 'published', documents}: Publication): boolean {
  return status === 'published' || documents.length > 0;
}

/** The report as a card without a title, which stands above: cover, documents, how to cite it. */
export function renderReport(
  view: View,
  publication: Publication,
  citations: Citations,
): TemplateResult {
  const [best, ...others] = editions(view, publication);
  return html`<div class="brief beside" part="report">
    ${renderCover(view, publication)}
    <div class="body" part="body">
      ${renderEditions(view, publication, best, others)} ${citations.render(view, publication)}
    </div>
  </div>`;
}
