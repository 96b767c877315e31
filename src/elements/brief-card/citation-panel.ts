/** How to cite and reuse a publication: loaded when a reader first asks. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import * as icons from '../../base/icons.js';
import {renderFacts} from '../../base/facts.js';
import {renderLink} from '../../base/link.js';
import {saveFile} from '../../base/save-file.js';
import type {Renderable, View} from '../../base/view.js';
import {formatCitation, type CitationFormat, type CitationSource} from '../../manifest/citation.js';
import type {Publication} from '../../manifest/model.js';
import {doiAddress, editions, titleAddress} from './publication.js';

export {citationStyles as styles} from './citation.styles.js';

const files: readonly {format: CitationFormat; name: string; ending: string; mediaType: string}[] =
  [
    {format: 'bibtex', name: 'BibTeX', ending: 'bib', mediaType: 'application/x-bibtex'},
    {format: 'ris', name: 'RIS', ending: 'ris', mediaType: 'application/x-research-info-systems'},
    {
      format: 'csl-json',
      name: 'CSL-JSON',
      ending: 'json',
      mediaType: 'application/vnd.citationstyles.csl+json',
    },
  ];

/** What came of copying: where a browser does not let the page copy, the text is selected. */
export type CopyOutcome = 'copied' | 'selected';

/** The citation as text, to copy, and as files for reference managers. */
export function renderCitation(
  view: View,
  publication: Publication,
  outcome: CopyOutcome | undefined,
  didCopy: (outcome: CopyOutcome) => void,
): TemplateResult {
  const source = citationSource(view, publication);
  const line = formatCitation(source, 'apa');
  const copy = async ({currentTarget}: Event) => {
    const text = (currentTarget as Element).closest('details')?.querySelector('.citation');
    didCopy(await copyText(line, text));
  };
  return html`
    <p class="citation" part="citation" dir="auto" lang=${source.language ?? ''}>${line}</p>
    <p class="row">
      <button
        class="button"
        aria-label=${msg(str`Copy the citation of ${source.title}`, {desc: 'Button, for screen readers; a title'})}
        @click=${copy}
      >
        ${icons.copy}${msg('Copy', {desc: 'Button: copies a citation'})}
      </button>
      ${files.map(
        ({format, name, ending, mediaType}) =>
          html`<button
            class="button"
            aria-label=${`${name}: ${source.title}`}
            @click=${() => {
              saveFile(`${publication.id}.${ending}`, formatCitation(source, format), mediaType);
            }}
          >
            ${icons.download}${name}
          </button>`,
      )}
      <span class="small" role="status"
        >${describeOutcome(outcome)}</span
      >
    </p>
    ${renderRights(view, publication, source.title)}
  `;
}

/** Copies, or where that is denied (no permission, no https) selects, so that the reader can copy. */
async function copyText(line: string, text: Element | null | undefined): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(line);
    return 'copied';
  } catch {
    if (text) getSelection()?.selectAllChildren(text);
    return 'selected';
  }
}

function describeOutcome(outcome: CopyOutcome | undefined): string {
  switch (outcome) {
    case 'copied':
      return msg('Copied', {desc: 'Confirms that a citation was copied'});
    case 'selected':
      return msg('Selected: copy it with your keyboard or menu.', {
        desc: 'A citation is selected because the browser did not let the page copy it',
      });
    default:
      return '';
  }
}

function renderRights(view: View, publication: Publication, title: string): Renderable {
  const {id, doi, isbn} = publication;
  const {contact, licence: projectLicence} = view.manifest.project;
  const licence = publication.licence ?? projectLicence;
  const doiUrl = doiAddress(publication);
  const parts = [
    licence &&
      (licence.url
        ? renderLink({id, url: licence.url}, licence.name, {label: `${licence.name}, ${title}`})
        : licence.name),
    doiUrl && renderLink({id, url: doiUrl}, `DOI ${doi ?? ''}`),
    isbn && `ISBN ${isbn}`,
    renderLink(
      {id, url: `${location.href.replace(/#.*/, '')}#kiosk=${id}`},
      msg('Link to this publication', {
        desc: 'Link that leads to one publication in a page, to copy or to keep',
      }),
      {
        label: msg(str`Link to this publication: ${title}`, {
          desc: 'The same for screen readers; a title',
        }),
      },
    ),
    contact &&
      renderLink(
        {id, url: `mailto:${contact}?subject=${encodeURIComponent(title)}`},
        msg('Request another format', {desc: 'Link: e-mail that asks for an accessible format'}),
        {
          label: msg(str`Request another format: ${title}`, {
            desc: 'Link that writes an e-mail, for screen readers; a title',
          }),
        },
      ),
  ];
  return renderFacts(
    'rights',
    parts.map((part) => part ?? ''),
  );
}

function citationSource(view: View, publication: Publication): CitationSource {
  const {id, kind, title, subtitle, authors, date, doi, isbn, series} = publication;
  const [best] = editions(view, publication);
  const chosen = view.choose(title);
  const publishers = view.manifest.project.organisations.filter(({role}) => role === 'publisher');
  return {
    id,
    kind,
    title: chosen.value,
    subtitle: subtitle && view.plain(subtitle),
    authors,
    publisher: publishers.map(({name}) => view.plain(name)).join('; ') || undefined,
    date,
    url: titleAddress(publication, best),
    doi,
    isbn,
    series: series?.title && view.plain(series.title),
    number: series?.position,
    language: best?.language ?? chosen.language,
  };
}
