import {svg, type SVGTemplateResult} from 'lit';
import {times} from '../../base/times.js';

/** Marks in a cell of 8 by 8, so that groups of countries differ by more than a colour. */
const marks = [
  svg`<path d="M0 0h8v8h-8z" />`,
  svg`<path class="stroke" d="M-2 2l4-4M-2 10l12-12M6 10l4-4" />`,
  svg`<circle cx="2" cy="2" r="1.5" /><circle cx="6" cy="6" r="1.5" />`,
  svg`<path class="stroke" d="M0 4h8M4 0v8" />`,
  svg`<path class="stroke" d="M0 4h8" />`,
  svg`<path class="stroke" d="M4 0v8" />`,
];

/** The fills that groups of countries have on a map. */
export function renderFills(groups: number, scale: number): SVGTemplateResult {
  return svg`<defs>
    ${times(
      groups,
      (index) => svg`<pattern
        id=${fillId(index)}
        class="fill"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="scale(${scale})"
      ><path class="tint" d="M0 0h8v8h-8z" />${marks[index % marks.length]}</pattern>`,
    )}
  </defs>`;
}

/** The same fill wherever a shape of this group stands. */
export const fillOf = (group: number): string => `url(#${fillId(group)})`;

const fillId = (group: number): string => `group-${group}`;
