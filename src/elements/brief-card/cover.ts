import {html, nothing, type TemplateResult} from 'lit';
import type {View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import {kindLabel, roleLabel} from './labels.js';

/** As many colours as a series has numbers, about. */
const tones = 8;

/** The publisher's cover; without one, a cover set from series, number and country. */
export function renderCover(view: View, publication: Publication): TemplateResult {
  const {cover, countries, kind, role, series} = publication;
  if (cover) {
    return html`<img
      class="cover"
      part="cover"
      src=${cover.url}
      alt=${view.plain(cover.alt)}
      width=${cover.width ?? nothing}
      height=${cover.height ?? nothing}
      loading="lazy"
      decoding="async"
    />`;
  }
  const [country = ''] = countries;
  const isAboutOne = countries.length === 1;
  const kindName = kindLabel(kind);
  const name = isAboutOne ? view.country(country) : roleLabel(role) || kindName;
  const above = view.plain(series?.title) || kindName;
  // The words stand in the card too; here they are a picture.
  return html`<div
    class="cover drawn ${isAboutOne ? '' : 'whole'}"
    part="cover"
    aria-hidden="true"
    .style=${`--_n:${toneOf(publication)}`}
  >
    <span class="cover-series">${above === name ? nothing : above}</span>
    <span class="cover-number">${series?.position ? view.number(series.position) : nothing}</span>
    <span class="cover-name display">${name}</span>
  </div>`;
}

/** How far the colour of a cover is turned: by its number, or by the letters of its country. */
function toneOf({countries, series}: Publication): number {
  const [country = ''] = countries;
  const letters = [...country].map((letter) => letter.charCodeAt(0));
  return series?.position ?? letters.reduce((sum, each) => sum * 7 + each, 0) % tones;
}
