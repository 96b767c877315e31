import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {property} from '../../base/property.js';
import {ManifestElement} from '../../base/manifest-element.js';
import {renderBones, renderEmpty} from '../../base/states.js';
import type {View} from '../../base/view.js';
import type {Manifest} from '../../manifest/model.js';
import {findPublication, selectBriefs} from '../../manifest/select.js';
import {briefCardStyles} from './brief-card.styles.js';
import {briefStyles} from './brief.styles.js';
import {renderBrief} from './brief.js';
import {Citations} from './citations.js';

/**
 * Shows one publication: its cover, what it is about, the document that suits the reader, and how to cite it.
 *
 * @tagname kiosk-brief-card
 * @summary One publication of a project.
 * @fires {KioskOpenEvent} kiosk-open - A reader followed a link. Bubbles.
 * @fires {KioskDownloadEvent} kiosk-download - A reader opened a document. Bubbles.
 * @csspart brief - The card.
 * @csspart cover - The cover: the publisher's picture, or a drawn one.
 * @csspart body - All beside the cover.
 * @csspart kind - What it is, and its place in the series.
 * @csspart heading - The title as a heading.
 * @csspart title - The title as a link.
 * @csspart subtitle - The subtitle.
 * @csspart meta - Role, country, date and status.
 * @csspart status - The status of what is not published yet.
 * @csspart summary - The summary.
 * @csspart note - The publisher's remark.
 * @csspart download - The main action.
 * @csspart languages - The list of other languages.
 * @csspart language - A document in another language.
 * @csspart findings - Key findings, which open.
 * @csspart cite - How to cite and reuse it, which opens.
 * @csspart citation - The citation as text.
 * @csspart rights - Licence, numbers, and the request for another format.
 * @csspart link - A link to a page that tells of it, or to the licence.
 * @cssproperty [--kiosk-color-cover=#234e78] - Colour of drawn covers; what is about several countries is quieter.
 * @cssproperty [--kiosk-cover-turn=25] - How many degrees the colour turns from number to number in a series; 0 keeps one colour.
 * @cssproperty [--kiosk-color-status=currentColor] - The status of what is not published yet.
 * @cssproperty [--kiosk-shadow=none] - Shadow of a card.
 */
export class BriefCard extends ManifestElement {
  static override styles = [ManifestElement.styles, briefStyles, briefCardStyles];

  /** Id of the publication. Without it, the first of the series. */
  @property() record = '';

  readonly #citations = new Citations(this);

  protected override renderManifest(manifest: Manifest, view: View): TemplateResult {
    const publication = this.record
      ? findPublication(manifest, this.record)
      : selectBriefs(manifest)[0];
    if (publication) return renderBrief(view, publication, this.#citations, 'beside');
    return renderEmpty(
      undefined,
      this.record
        ? msg('This publication is no longer listed.', {desc: 'The id of a card is unknown'})
        : undefined,
    );
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="brief beside">
      <div class="cover bone"></div>
      <div class="body">
        ${renderBones(8)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-brief-card': BriefCard;
  }
}
