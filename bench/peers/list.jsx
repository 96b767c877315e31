/** For React and for Preact: the build says whose `h` it is. */
import {useEffect, useState} from 'hooks';
import {loadBriefs} from './briefs.js';

const Card = ({brief}) => (
  <li>
    <article id={brief.id}>
      <div className="cover" aria-hidden="true">
        {brief.kind}
      </div>
      <div className="body">
        <p className="kind">{brief.kind}</p>
        <h3>{brief.url ? <a href={brief.url}>{brief.title}</a> : brief.title}</h3>
        <p className="meta">{brief.meta}</p>
        {brief.summary && <p>{brief.summary}</p>}
        {brief.download && (
          <a className="download" href={brief.download.url}>
            {brief.download.text}
          </a>
        )}
        {brief.others.map(({url, text}) => (
          <a key={url} href={url}>
            {text}
          </a>
        ))}
      </div>
    </article>
  </li>
);

export function BriefList({src}) {
  const [briefs, setBriefs] = useState();
  useEffect(() => {
    loadBriefs(src).then(setBriefs);
  }, [src]);
  if (briefs === undefined) return null;
  return (
    <>
      <p>{briefs.length} publications</p>
      <ul>
        {briefs.map((brief) => (
          <Card key={brief.id} brief={brief} />
        ))}
      </ul>
    </>
  );
}
