import {msg} from '@lit/localize';
import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {drawBorders, type Region} from './borders.js';
import {shareOf, type Drawing, type MapContent, type Place, type RenderMap} from './drawing.js';
import {fillOf, renderFills} from './fills.js';
import {hittable, renderPlace} from './place.js';
import {drawTiles, type Points} from './tiles.js';

/** Maps of a region. */
export const mapFrom = (region: Region): RenderMap => mapOf((codes) => drawBorders(region, codes));

/** Maps of tiles in place of borders. */
export const tilesFrom = (points: Points): RenderMap => mapOf((codes) => drawTiles(points, codes));

/** A map is drawn when its countries change, and not with each move of the pointer. */
function mapOf(draw: (codes: readonly string[]) => Drawing | undefined): RenderMap {
  let drawn = '';
  let drawing: Drawing | undefined;
  return (content) => {
    const codes = content.places.map(({code}) => code);
    if (drawn !== codes.join()) drawing = draw(codes);
    drawn = codes.join();
    return drawing === undefined ? nothing : renderMap(content, drawing);
  };
}

/** The map, its legend, and under borders what the United Nations say to any border. */
function renderMap(content: MapContent, drawing: Drawing): TemplateResult {
  const scale = drawing.width / 600;
  return html`<div class="map" part="map">
    ${renderStage(content, drawing, scale)}
    ${content.groups.includes('') ? nothing : renderLegend(content.groups, scale)}
    ${drawing.land === undefined ? nothing : renderDisclaimer()}
  </div>`;
}

function renderStage(content: MapContent, drawing: Drawing, scale: number): TemplateResult {
  const {places, groups, pointed, hasNeighbours} = content;
  const {left, top, width, height, land} = drawing;
  const ordered = inOrder(places, drawing);
  const hasActions = ordered.some(({page, choice}) => page !== undefined || choice !== undefined);
  const chosen = ordered.find(({choice}) => choice?.isChosen)?.code;
  const current = ordered.find(({code}) => code === pointed.code);
  return html`<div
    class="stage ${chosen ? 'has-choice' : ''}"
    @pointerover=${pointed.over}
    @pointerleave=${pointed.leave}
    @focusin=${pointed.focus}
    @focusout=${pointed.blur}
  >
    <svg
      class="area"
      role=${hasActions ? 'group' : 'img'}
      aria-label=${msg('Map of the countries', {desc: 'Name of a map; the countries are listed beside it'})}
      viewBox="${left} ${top} ${width} ${height}"
    >
      ${renderFills(groups.length, scale)}
      ${hasNeighbours && land !== undefined ? svg`<path class="land" d=${land} />` : nothing}
      ${ordered.map((place) => renderPlace(place, drawing))}
      ${renderRing(drawing, chosen)} ${renderRing(drawing, current?.code)}
    </svg>
    ${current && pointed.isNamed ? renderTip(current, groups, drawing) : nothing}
  </div>`;
}

/** As in the list; but small countries come last, so that large ones do not lie over what is there to hit. */
function inOrder(places: readonly Place[], drawing: Drawing): readonly Place[] {
  const isSmall = ({code}: Place) => shareOf(drawing, code) < hittable;
  const drawn = places.filter(({code}) => drawing.shapes[code] !== undefined);
  return [...drawn.filter((place) => !isSmall(place)), ...drawn.filter(isSmall)];
}

/** Above all shapes, because the next one would lie over half of an outline. */
function renderRing({shapes}: Drawing, code = ''): SVGTemplateResult | typeof nothing {
  const path = shapes[code]?.[6];
  if (path === undefined) return nothing;
  return svg`<path class="halo" d=${path} /><path class="ring" d=${path} />`;
}

/** The name of a country, over its middle and never over the edge. Assistive technology has it from the shape. */
function renderTip(
  {code, name, group}: Place,
  groups: readonly string[],
  {shapes, left, top, width, height, land}: Drawing,
): TemplateResult {
  const [, upper = 0, , lower = 0, x = 0, y = 0] = shapes[code] ?? [];
  const across = (100 * (x - left)) / width;
  const isBelow = y - top < height / 4;
  const edge = isBelow ? lower : upper;
  // The letters of a tile stay in sight.
  const down = (100 * ((land === undefined ? edge : y) - top)) / height;
  const shift = isBelow ? '0.5em' : 'calc(-100% - 0.5em)';
  const place = `left:${across}%;top:${down}%;translate:${-across}% ${shift}`;
  return html`<div class="tip" part="tip" aria-hidden="true" .style=${place}>
    <b>${name}</b> <span>${groups[group]}</span>
  </div>`;
}

/** For eyes only: the headings of the list say the same. */
function renderLegend(groups: readonly string[], scale: number): TemplateResult {
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${groups.map(
      (group, index) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 ${24 * scale} ${16 * scale}">
            <rect width="100%" height="100%" fill=${fillOf(index)} />
          </svg>
          ${group}
        </li>`,
    )}
  </ul>`;
}

function renderDisclaimer(): TemplateResult {
  return html`<p class="muted small" part="disclaimer">
    ${msg(
      'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
      {
        desc: 'Under a map. The formula of the United Nations: use their own words in your language',
      },
    )}
  </p>`;
}
