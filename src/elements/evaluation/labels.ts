/** What the words of an evaluation are called in the reader's language. */
import {msg} from '@lit/localize';
import type {Evaluation} from '../../manifest/model.js';
import type {EvaluationSection} from '../../manifest/select-evaluation.js';
import {kindLabel} from '../brief-card/labels.js';

/** When in the project it is made. */
export function typeLabel(type: Evaluation['type']): string {
  if (type === 'final') {
    return msg('Final evaluation', {desc: 'Type of an evaluation: at the end of a project'});
  }
  if (type === 'mid-term') {
    return msg('Mid-term evaluation', {desc: 'Type of an evaluation: halfway'});
  }
  return kindLabel('evaluation');
}

/** Who makes it; empty when nobody says. */
export function conductLabel(conduct: Evaluation['conduct']): string {
  if (conduct === 'internal') {
    return msg('Internal', {desc: 'Evaluation made by the project’s own organisation'});
  }
  if (conduct === 'independent') {
    return msg('Independent', {desc: 'Evaluation made by evaluators from outside'});
  }
  return '';
}

/** A criterion of OECD DAC (2019); a title of the publisher's own as it stands. */
export function criterionLabel(name: string): string {
  switch (name.toLowerCase()) {
    case 'relevance':
      return msg('Relevance', {desc: 'Criterion of an evaluation (OECD DAC)'});
    case 'coherence':
      return msg('Coherence', {desc: 'Criterion of an evaluation (OECD DAC)'});
    case 'effectiveness':
      return msg('Effectiveness', {desc: 'Criterion of an evaluation (OECD DAC)'});
    case 'efficiency':
      return msg('Efficiency', {desc: 'Criterion of an evaluation (OECD DAC)'});
    case 'impact':
      return msg('Impact', {desc: 'Criterion of an evaluation (OECD DAC)'});
    case 'sustainability':
      return msg('Sustainability', {desc: 'Criterion of an evaluation (OECD DAC)'});
    default:
      return '';
  }
}

/** The heading of a section; of criteria without findings, what is assessed. */
export function sectionLabel(section: EvaluationSection, hasFindings: boolean): string {
  switch (section) {
    case 'criteria':
      return hasFindings
        ? msg('Findings', {desc: 'Heading: what an evaluation found'})
        : msg('What it assesses', {
            desc: 'Heading over the criteria of an evaluation without findings',
          });
    case 'lessons':
      return msg('Lessons learned', {desc: 'Heading in an evaluation'});
    case 'good-practices':
      return msg('Good practices', {desc: 'Heading in an evaluation'});
    case 'recommendations':
      return msg('Recommendations', {desc: 'Heading in an evaluation'});
    case 'report':
      return msg('The report', {desc: 'Heading over the documents of an evaluation'});
  }
}
