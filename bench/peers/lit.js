import {LitElement, html, nothing, unsafeCSS} from 'lit';
import {loadBriefs, styles} from './briefs.js';

const link = (className, {url, text}) => html`<a class=${className} href=${url}>${text}</a>`;

function card(brief) {
  return html`<li>
    <article id=${brief.id}>
      <div class="cover" aria-hidden="true">${brief.kind}</div>
      <div class="body">
        <p class="kind">${brief.kind}</p>
        <h3>${brief.url ? link('', {url: brief.url, text: brief.title}) : brief.title}</h3>
        <p class="meta">${brief.meta}</p>
        ${brief.summary ? html`<p>${brief.summary}</p>` : nothing}
        ${brief.download ? link('download', brief.download) : nothing}
        ${brief.others.map((other) => link('', other))}
      </div>
    </article>
  </li>`;
}

class BriefList extends LitElement {
  static styles = unsafeCSS(styles);
  static properties = {src: {}, briefs: {state: true}};

  async connectedCallback() {
    super.connectedCallback();
    this.briefs = await loadBriefs(this.src);
  }

  render() {
    if (this.briefs === undefined) return nothing;
    return html`<p>${this.briefs.length} publications</p>
      <ul>
        ${this.briefs.map(card)}
      </ul>`;
  }
}

customElements.define('brief-list', BriefList);
