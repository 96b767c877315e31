import {msg} from '@lit/localize';
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {View} from '../../base/view.js';
import type {Publication} from '../../manifest/model.js';

type Panel = typeof import('./citation-panel.js');

/** How to cite the publications of a widget. What it takes is loaded when a reader first asks. */
export class Citations {
  readonly #host: ReactiveControllerHost;
  readonly #open = new Set<string>();
  #panel: Panel | undefined;
  #copied = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(view: View, publication: Publication): TemplateResult {
    const {id} = publication;
    return html`<details class="fold" part="cite" @toggle=${this.#toggle(id)}>
      <summary>${msg('Cite', {desc: 'Opens how to cite a publication'})}</summary>
      ${
        this.#open.has(id)
          ? this.#panel?.renderCitation(view, publication, this.#copied === id, this.#didCopy(id))
          : nothing
      }
    </details>`;
  }

  #toggle(id: string) {
    return async ({currentTarget}: Event): Promise<void> => {
      if (!(currentTarget as HTMLDetailsElement).open) return;
      this.#open.add(id);
      this.#panel ??= await import('./citation-panel.js');
      this.#host.requestUpdate();
    };
  }

  #didCopy(id: string) {
    return (): void => {
      this.#copied = id;
      this.#host.requestUpdate();
    };
  }
}
