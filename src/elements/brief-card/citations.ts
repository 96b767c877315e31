import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {LazyModule, type LazyHost} from '../../base/lazy-module.js';
import type {View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';
import type {CopyOutcome} from './citation-panel.js';

/** How to cite and reuse the publications of a widget. What it takes is loaded when a reader first asks. */
export class Citations {
  readonly #host: LazyHost;
  readonly #panel: LazyModule<typeof import('./citation-panel.js')>;
  readonly #open = new Set<string>();
  readonly #outcomes = new Map<string, CopyOutcome>();

  constructor(host: LazyHost) {
    this.#host = host;
    this.#panel = new LazyModule(host, () => import('./citation-panel.js'));
  }

  render(view: View, publication: Publication): TemplateResult {
    const {id} = publication;
    return html`<details part="cite" @toggle=${this.#toggle(id)}>
      <summary>${msg('Cite and reuse', {desc: 'Opens the citation, licence and numbers of a publication'})}</summary>
      ${
        this.#open.has(id)
          ? this.#panel.module?.renderCitation(
              view,
              publication,
              this.#outcomes.get(id),
              this.#didCopy(id),
            )
          : nothing
      }
    </details>`;
  }

  #toggle(id: string) {
    return ({currentTarget}: Event): void => {
      if (!(currentTarget as HTMLDetailsElement).open) return;
      this.#open.add(id);
      this.#host.requestUpdate();
    };
  }

  #didCopy(id: string) {
    return (outcome: CopyOutcome): void => {
      this.#outcomes.clear();
      this.#outcomes.set(id, outcome);
      this.#host.requestUpdate();
    };
  }
}
