import type {} from 'project-kiosk/react';
import 'project-kiosk/elements/brief-list.js';
import 'project-kiosk/elements/news-feed.js';
import type {Filter} from 'project-kiosk/manifest.js';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {own} from '../own.js';

function App() {
  const [isShown, setShown] = useState(true);
  const [filter, setFilter] = useState<Filter>({});
  const [count, setCount] = useState(0);
  return (
    <>
      <h1>A partner</h1>
      <button onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
      <button onClick={() => setFilter({country: 'JP'})}>Only Japan</button>
      <output>{`${count} outputs, “${filter.query ?? ''}”`}</output>
      {isShown && (
        <>
          <kiosk-brief-list
            filters="search"
            headingLevel={2}
            filter={filter}
            onkiosk-load={({manifest}) => setCount(manifest.outputs.length)}
            onkiosk-filter={(event) => setFilter(event.filter)}
          >
            <a href="/briefs">The briefs</a>
          </kiosk-brief-list>
          <kiosk-news-feed manifest={own} className="own" />
        </>
      )}
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
