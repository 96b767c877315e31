import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {CollectionElement} from '../../base/collection-element.js';
import {property} from '../../base/property.js';
import {renderBones} from '../../base/states.js';
import type {View} from '../../base/view.js';
import {dayOf} from '../../manifest/format.js';
import type {Manifest} from '../../manifest/model.js';
import {selectTimeline} from '../../manifest/select-timeline.js';
import {renderMilestone} from './milestone.js';
import {timelineStyles} from './timeline.styles.js';
import {times} from '../../base/times.js';

/**
 * The phases of a project and what came of them, by year, the oldest first: publications, events and videos, and
 * news where it is asked for. What has no date is left out.
 *
 * @tagname kiosk-timeline
 * @summary The milestones of a project, by year.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @csspart year - The milestones of one year.
 * @csspart heading - The year.
 * @csspart milestone - One milestone.
 * @csspart date - Its day and month.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart kind - What it is.
 * @csspart today - The mark of today, between what was and what is still to come.
 * @cssproperty [--kiosk-timeline-gap=0.625em] - Space between milestones.
 */
export class Timeline extends CollectionElement {
  static override styles = [CollectionElement.styles, timelineStyles];

  /** What to show, with spaces between: `phase`, `output`, `event`, `video`, `news`. Without it, all but news. */
  @property() kinds = '';

  /** Tells the time, in milliseconds. For tests, and for pages that show another day. */
  @property({attribute: false}) clock: () => number = Date.now;

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const now = this.clock();
    const all = selectTimeline(manifest, this.kinds, now, this.scope, this.filter);
    if (all.length === 0) return this.renderNothing();
    const drawn = this.shown(all);
    const {items: shown, start} = drawn;
    // Today is a place between two milestones, and none before or after all of them.
    const today = shown[0]?.isAhead ? undefined : shown.find(({isAhead}) => isAhead);
    const years = [...new Set(shown.map(({year}) => year))];
    const thisYear = dayOf(now).slice(0, 4);
    const isInYear = today?.year === thisYear;
    return html`
      <ol>
        ${years.map(
          (year) => html`
            ${year === today?.year && !isInYear ? renderToday(view, now, 'year') : nothing}
            <li class="year" part="year">
              ${view.heading(view.date(year))}
              <ol>
                ${shown.map((milestone, index) =>
                  milestone.year === year
                    ? html`
                        ${milestone === today && isInYear ? renderToday(view, now, '') : nothing}
                        ${renderMilestone(view, milestone, start + index)}
                      `
                    : nothing,
                )}
              </ol>
            </li>
          `,
        )}
      </ol>
      ${this.renderMore(view, drawn)}
    `;
  }

  protected override renderSkeleton(): TemplateResult {
    const item = html`<div class="milestone"><div class="what skeleton">${renderBones(2)}</div></div>`;
    return html`<div class="year">${times(this.countBones(20), () => item)}</div>`;
  }
}

function renderToday(view: View, now: number, className: string): TemplateResult {
  const word = msg('Today', {desc: 'Mark on a line of time'});
  return html`<li class=${className} part="today" aria-current="date">
    <p class="today small">${word}, ${view.date(dayOf(now))}</p>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-timeline': Timeline;
  }
}
