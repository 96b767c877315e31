import {html, type TemplateResult} from 'lit';
import {define} from '../base/define.js';
import {ManifestElement} from '../base/manifest-element.js';
import type {View} from '../base/view.js';
import type {Manifest} from '../manifest/model.js';

/** The smallest widget, to test what all of them inherit: shows the project's title and a date. */
export class Probe extends ManifestElement {
  protected override renderManifest({project, updated}: Manifest, view: View): TemplateResult {
    return html`${view.heading(view.text(project.title))}
      <p class="updated">${view.date(updated)}</p>`;
  }
}

define('kiosk-probe', Probe);

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-probe': Probe;
  }
}
