import {html, nothing, type TemplateResult} from 'lit';
import type {Renderable, View} from '../../base/view.js';
import {
  recordsOf,
  type CriterionEntry,
  type EvaluationSection,
  type SelectedEvaluation,
} from '../../manifest/select-evaluation.js';
import type {Citations} from '../brief-card/citations.js';
import type {Anchors} from './anchors.js';
import {criterionLabel, sectionLabel} from './labels.js';
import {renderRecord} from './record.js';
import {hasReport, renderReport} from './report.js';

/** One section under its heading; nothing where it has nothing to show. */
export function renderSection(
  view: View,
  selected: SelectedEvaluation,
  section: EvaluationSection,
  anchors: Anchors,
  citations: Citations,
): Renderable {
  const content = renderContent(view, selected, section, anchors, citations);
  if (content === nothing) return nothing;
  const {publication, evaluation} = selected;
  const {status = 'published'} = publication;
  const hasFindings =
    status === 'published' || evaluation.criteria.some(({findings}) => findings.length > 0);
  return html`<section
    class="section ${section}"
    part="section"
    id="${publication.id}-${section}"
    tabindex="-1"
  >
    ${view.heading(sectionLabel(section, hasFindings), 1, 'section-heading')} ${content}
  </section>`;
}

function renderContent(
  view: View,
  selected: SelectedEvaluation,
  section: EvaluationSection,
  anchors: Anchors,
  citations: Citations,
): Renderable {
  const {publication, criteria} = selected;
  if (section === 'report') {
    return hasReport(publication) ? renderReport(view, publication, citations) : nothing;
  }
  if (section === 'criteria') {
    if (criteria.length === 0) return nothing;
    return html`<ul class="records">
      ${criteria.map((each) => renderCriterion(view, selected, each, anchors))}
    </ul>`;
  }
  const records = recordsOf(selected, section);
  if (records.length === 0) return nothing;
  return html`<ol class="records">
    ${records.map((each) => renderRecord(view, publication, each, anchors, 2))}
  </ol>`;
}

function renderCriterion(
  view: View,
  {publication}: SelectedEvaluation,
  {criterion: {name, summary}, id, findings}: CriterionEntry,
  anchors: Anchors,
): TemplateResult {
  return html`<li class="criterion" part="criterion" id="${publication.id}-${id}" tabindex="-1">
    ${view.heading(criterionLabel(view.plain(name)) || view.text(name), 2, 'record-heading')}
    ${summary ? html`<p class="summary" part="summary">${view.text(summary)}</p>` : nothing}
    ${
      findings.length > 0
        ? html`<ol>
            ${findings.map((each) => renderRecord(view, publication, each, anchors, 3))}
          </ol>`
        : nothing
    }
  </li>`;
}
