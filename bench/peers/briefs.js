/** What all peers share: the briefs of a manifest as a page shows them. They differ only in how they draw. */

const english = (text) => (typeof text === 'object' ? (text.en ?? Object.values(text)[0]) : text);
const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});

/** The compendium, then the series in its order. */
export async function loadBriefs(address) {
  const manifest = await (await fetch(address)).json();
  const names = new Map(manifest.countries.map(({code, name}) => [code, english(name)]));
  const briefs = manifest.outputs.filter(({kind}) => kind === 'brief' || kind === 'compendium');
  const place = ({kind, series}) => (kind === 'compendium' ? -1 : series.position);
  return briefs.sort((a, b) => place(a) - place(b)).map((brief) => describe(brief, names));
}

function describe(
  {id, kind, title, summary, date, countries, series, page, documents = []},
  names,
) {
  const [best, ...others] = documents.filter(({url}) => url);
  const label = kind === 'compendium' ? 'Compendium' : 'Brief';
  return {
    id,
    url: page ?? best?.url,
    title: english(title),
    kind: series ? `${label} ${series.position}` : label,
    meta: [
      countries.length > 3
        ? `${countries.length} countries`
        : countries.map((code) => names.get(code)).join(', '),
      date && day.format(new Date(date)),
    ]
      .filter(Boolean)
      .join(' · '),
    summary: english(summary),
    download: best && {url: best.url, text: `Download, ${best.language ?? 'en'}, PDF`},
    others: others.map(({url, language}) => ({url, text: language})),
  };
}

export const styles = `
  ul { list-style: none; padding: 0; margin: 0; display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
  article { border: 1px solid #ccc; border-radius: .5rem; overflow: hidden; }
  .cover { aspect-ratio: 4 / 3; padding: 1rem; background: #14558f; color: #fff; }
  .body { padding: 1rem; }
  .kind, .meta { color: #555; font-size: .875em; margin: 0; }
  h3 { margin: .25rem 0; font-size: 1.125em; }
  .download { display: inline-block; padding: .75rem 1rem; background: #14558f; color: #fff; border-radius: .5rem; }
`;
