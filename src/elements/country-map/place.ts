import {nothing, svg, type SVGTemplateResult} from 'lit';
import {KioskOpenEvent} from '../../base/events.js';
import {shareOf, type Drawing, type Place} from './drawing.js';
import {fillOf} from './fills.js';

/** Below these shares of the width a country is hard to see, and hard to hit on a map of 320 pixels. */
const visible = 1 / 50;
export const hittable = 1 / 14;

/** A country on the map: a button where readers choose, else a link where it has a page. */
export function renderPlace(place: Place, drawing: Drawing): SVGTemplateResult {
  const {code, page, choice} = place;
  // A name has what is to be read on its tile, for those who speak to their device.
  const name = drawing.land === undefined ? `${place.name}, ${code}` : place.name;
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
  const share = shareOf(drawing, code);
  return svg`
    <path class="shape" d=${path} fill=${fill} />
    ${share < visible ? svg`<circle class="dot" cx=${x} cy=${y} r=${width / 100} fill=${fill} />` : nothing}
    ${share < hittable ? svg`<circle class="target" cx=${x} cy=${y} r=${width / 28} />` : nothing}
    ${
      drawing.land === undefined
        ? svg`<rect class="plate" x=${x - 27} y=${y - 17} width="54" height="34" rx="4" />
            <text class="letters" x=${x} y=${y}>${code}</text>`
        : nothing
    }
  `;
}
