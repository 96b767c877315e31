/** All items in the document, as a list is written when nobody thinks of ten thousand. */
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {day, loadNews, styles} from './news.js';

const Item = ({item: {title, url, date, source, summary}}) => (
  <li className="item">
    <h3>
      <a href={url}>{title}</a>
    </h3>
    <p>
      {day.format(new Date(date))} · {source}
    </p>
    <p>{summary}</p>
  </li>
);

function NewsList({src}) {
  const [news, setNews] = useState([]);
  useEffect(() => {
    loadNews(src).then(setNews);
  }, [src]);
  return (
    <ul>
      {news.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </ul>
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [sheet];
const place = document.querySelector('news-list');
createRoot(place).render(<NewsList src={place.getAttribute('src')} />);
