import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {Renderable, View} from '../../base/view.js';
import type {Project} from '../../manifest/model.js';

/** How to reach the project, to have its publications in another form, and to reuse them. */
export function renderContact(view: View): TemplateResult {
  const {updated, project} = view.manifest;
  const {page} = project;
  return html`<div class="contact" part="contact">
    ${renderMail(view, project)} ${renderLicence(project)}
    ${
      page
        ? html`<p>
          ${renderLink(
            {id: '', url: page},
            msg('The project’s own page', {desc: 'Link to the page of the project'}),
          )}
        </p>`
        : nothing
    }
    ${
      updated
        ? html`<p class="muted small">
          ${msg('Last updated:', {desc: 'Before a date'})} ${view.date(updated)}
        </p>`
        : nothing
    }
  </div>`;
}

function renderMail(view: View, {contact, title}: Project): Renderable {
  if (contact === undefined) return nothing;
  const subject = encodeURIComponent(view.plain(title));
  const url = `mailto:${contact}?subject=${subject}`;
  return html`
    <p class="mail">${renderLink({id: '', url: `mailto:${contact}`}, contact)}</p>
    <p>
      ${msg('Do you need a publication in another format, such as large print or plain text?', {
        desc: 'Before the link “Request another format”',
      })}
      ${renderLink(
        {id: '', url},
        msg('Request another format', {desc: 'Link: e-mail that asks for an accessible format'}),
      )}
    </p>
  `;
}

function renderLicence({licence}: Project): Renderable {
  if (licence === undefined) return nothing;
  const {name, url} = licence;
  return html`<p>
    ${msg('Licence:', {desc: 'Before the terms of reuse, as CC BY 4.0'})}
    ${url === undefined ? name : renderLink({id: '', url}, name)}
  </p>`;
}
