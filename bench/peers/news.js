/** What the peers of the news feed share. */

/** Newest first. */
export async function loadNews(address) {
  const {news} = await (await fetch(address)).json();
  return sortNews(news);
}

export function sortNews(news) {
  return news.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

export const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});

export const styles = `
  .window { block-size: 40rem; overflow-y: auto; position: relative; }
  .item { box-sizing: border-box; block-size: 6rem; overflow: hidden; border-block-end: 1px solid #ccc; padding: .5rem 0; }
  .window .item { position: absolute; inset-inline: 0; }
  h3, p { margin: 0; }
`;
