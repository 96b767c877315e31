import {html, nothing, type TemplateResult} from 'lit';
import type {Block} from './write.js';

/** A block of code with a button that copies it. What has happened is said beside the button. */
export function renderBlock({title, code, note}: Block, index: number): TemplateResult {
  const id = `block-${index}`;
  return html`<div class="block">
    <h3 id=${id}>${title}</h3>
    ${
      code === undefined
        ? nothing
        : html`<pre tabindex="0" aria-labelledby=${id} role="region"><code>${code}</code></pre>
            <p class="copy">
              <button type="button" aria-describedby=${id} @click=${copy}>Copy</button>
              <span role="status"></span>
            </p>`
    }
    ${note === undefined ? nothing : html`<p class="hint">${note}</p>`}
  </div>`;
}

async function copy({currentTarget}: Event): Promise<void> {
  const block = (currentTarget as Element).closest('.block');
  const code = block?.querySelector('code');
  const said = block?.querySelector('[role=status]');
  if (!code || !said) return;
  said.textContent = '';
  said.textContent = await write(code);
}

/** Tells what has become of it. Without leave, or on a page without https, the text is selected to be copied by hand. */
async function write(code: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(code);
    return 'Selected. Copy it with Ctrl+C or ⌘C.';
  }
}
