import {html, nothing} from 'lit';
import type {Renderable, View} from '../../base/view.js';
import type {EvaluationSection, SelectedEvaluation} from '../../manifest/select-evaluation.js';
import type {Citations} from '../brief-card/citations.js';
import {sectionLabel} from './labels.js';
import {renderRecord} from './record.js';
import {hasReport, renderReport} from './report.js';

/** One section under its heading; nothing where it has nothing to show. */
export function renderSection(
  view: View,
  {publication, records}: SelectedEvaluation,
  section: EvaluationSection,
  citations: Citations,
): Renderable {
  const isReport = section === 'report';
  const entries = isReport ? [] : records[section];
  if (isReport ? !hasReport(publication) : entries.length === 0) return nothing;
  const hasFindings = entries.some(({findings}) => findings);
  return html`<section
    class="section ${section}"
    part="section"
    id="${publication.id}-${section}"
    tabindex="-1"
  >
    ${view.heading(sectionLabel(section, hasFindings), 1, 'section-heading')}
    ${
      isReport
        ? renderReport(view, publication, citations)
        : html`<ol>
            ${entries.map((entry) => renderRecord(view, publication, entry))}
          </ol>`
    }
  </section>`;
}
