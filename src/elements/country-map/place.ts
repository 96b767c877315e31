import {nothing, svg, type SVGTemplateResult} from 'lit';
import {KioskOpenEvent} from '../../base/events.js';
import {isSmallIn, type Drawing, type Place} from './drawing.js';
import {fillOf} from './fills.js';

/** A country on the map: a button where readers choose, else a link where it has a page. */
export function renderPlace(place: Place, drawing: Drawing): SVGTemplateResult {
  const {code, name, page, choice} = place;
  const shape = renderShape(place, drawing);
  if (choice !== undefined) {
    return svg`<g
      class="place"
      role="button"
      tabindex="0"
      data-code=${code}
      aria-label=${name}
      aria-pressed=${choice.isChosen}
      @click=${choice.toggle}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choice.toggle();
      }}
    >${shape}</g>`;
  }
  if (page === undefined) return svg`<g class="place" data-code=${code}>${shape}</g>`;
  return svg`<a
    class="place"
    data-code=${code}
    aria-label=${name}
    href=${page}
    rel="noopener"
    referrerpolicy="strict-origin-when-cross-origin"
    @click=${({currentTarget}: Event) => {
      const event = new KioskOpenEvent({id: code, url: page});
      currentTarget?.dispatchEvent(event);
    }}
  >${shape}</a>`;
}

function renderShape({code, group}: Place, drawing: Drawing): SVGTemplateResult {
  const [, , , , x = 0, y = 0, path = ''] = drawing.shapes[code] ?? [];
  const fill = fillOf(group);
  const {width} = drawing;
  return svg`
    <path class="shape" d=${path} fill=${fill} />
    ${
      isSmallIn(drawing, code)
        ? svg`<circle class="dot" cx=${x} cy=${y} r=${width / 90} fill=${fill} />
            <circle class="target" cx=${x} cy=${y} r=${width / 28} />`
        : nothing
    }
    ${
      drawing.land === undefined
        ? svg`<rect class="plate" x=${x - 27} y=${y - 17} width="54" height="34" rx="4" />
            <text class="letters" x=${x} y=${y}>${code}</text>`
        : nothing
    }
  `;
}
