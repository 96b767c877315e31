import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {renderLink} from '../../base/link.js';
import type {View} from '../../base/view.js';
import type {Organisation, OrganisationRole} from '../../manifest/model.js';
import {selectOrganisations} from '../../manifest/select-page.js';

/** Who takes part in the project, by what they do. */
export function renderOrganisations(view: View): TemplateResult {
  return html`<dl class="roles">
    ${selectOrganisations(view.manifest).map(
      ({role, organisations}) => html`<div class="role" part="role">
        <dt>${roleLabel(role)}</dt>
        ${organisations.map((each) => renderOrganisation(view, each))}
      </div>`,
    )}
  </dl>`;
}

function renderOrganisation(view: View, {name, url, logo}: Organisation): TemplateResult {
  const text = view.text(name);
  return html`<dd part="organisation">
    ${logo ? html`<img part="logo" src=${logo.url} alt="" height="40" loading="lazy" />` : nothing}
    <span>${url === undefined ? text : renderLink({id: '', url}, text)}</span>
  </dd>`;
}

function roleLabel(role: OrganisationRole): string {
  switch (role) {
    case 'publisher':
      return msg('Published by', {desc: 'Before the names of organisations'});
    case 'donor':
      return msg('Funded by', {desc: 'Before the names of organisations'});
    case 'implementer':
      return msg('Carried out by', {desc: 'Before the names of organisations'});
    case 'research':
      return msg('Research', {desc: 'Before the names of organisations that do research'});
    case 'partner':
      return msg('Partners', {desc: 'Before the names of organisations'});
  }
}
