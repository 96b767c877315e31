/** Documents that have far too much: very many records, and records in which there is as much as there may be. */

const base = {version: 1, project: {title: 'Masses', contact: 'coop@publisher.example'}};
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** All words of two letters, as many as there can be of codes of countries. */
const codes = letters.flatMap((first) => letters.map((second) => first + second));
const languages = codes.map((code) => code.toLowerCase());

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({length: count}, (_, index) => make(index));
const yearOf = (index: number) => String(1000 + (index % 9000));

/** A document with this many records, a quarter of them in each collection, and a new kind, year and phase in most. */
export function manyRecords(count: number): object {
  return {
    ...base,
    outputs: times(count / 4, (index) => ({
      id: `output-${index}`,
      kind: index % 3 ? 'brief' : index % 2 ? `kind-${index}` : 'evaluation',
      title: `A publication ${index}`,
      date: yearOf(index),
      countries: [codes[index % codes.length]],
      phases: [`phase-${index}`],
      series: {title: 'Series', position: index},
      documents: [{language: languages[index % languages.length], url: 'a.pdf'}],
    })),
    videos: times(count / 4, (index) => ({
      id: `video-${index}`,
      title: `A video ${index}`,
      youtube: 'dQw4w9WgXcQ',
      date: yearOf(index),
    })),
    news: times(count / 4, (index) => ({
      id: `news-${index}`,
      title: `A news item ${index}`,
      date: yearOf(index),
      url: 'news',
    })),
    events: times(count / 4, (index) => ({
      id: `event-${index}`,
      title: `An event ${index}`,
      start: index % 2 ? '2099-01-01' : yearOf(index),
      url: 'event',
    })),
  };
}

/** A document with a few records, each with 250 of all that it can have several of. */
export function wideRecords(count: number): object {
  const many = <T>(make: (index: number) => T) => times(250, make);
  const about = {phases: many((index) => `phase-${index}`), countries: codes};
  const findings = many((index) => ({
    title: `A finding ${index}`,
    text: 'What was found',
    page: index + 1,
    countries: codes.slice(0, 5),
  }));
  const project = {
    ...base.project,
    organisations: many((index) => ({
      name: `An organisation ${index}`,
      url: 'organisation',
      role: 'publisher',
      logo: {url: 'logo.png'},
    })),
    phases: many((index) => ({
      id: `phase-${index}`,
      title: `A phase ${index}`,
      start: '2020',
      end: '2021',
      summary: 'What it is',
      page: 'phase',
      countries: [codes[index], codes[2 * index]],
    })),
  };
  const outputs = times(count, (index) => ({
    ...about,
    id: `output-${index}`,
    kind: index % 2 ? 'brief' : 'evaluation',
    title: `A publication ${index}`,
    summary: 'What it is',
    date: yearOf(index),
    mentions: many((each) => `mention-${each}`),
    authors: many((each) => ({name: `An author ${each}`})),
    keyFindings: many(() => ({topic: 'A topic', text: 'What was found'})),
    documents: many((each) => ({language: languages[each], url: 'a.pdf', size: 1, pages: 9})),
    evaluation: {
      criteria: many((each) => ({name: `A criterion ${each}`, summary: 'What it is', findings})),
      lessons: findings,
      goodPractices: findings,
      recommendations: findings,
    },
  }));
  return {
    ...base,
    project,
    outputs,
    countries: codes.map((code) => ({code, page: 'country'})),
    videos: times(count, (index) => ({
      id: `video-${index}`,
      title: `A video ${index}`,
      youtube: 'dQw4w9WgXcQ',
      date: yearOf(index),
      files: many((each) => ({url: `film-${each}.mp4`})),
      captions: many((each) => ({language: languages[each], url: 'a.vtt'})),
      transcripts: many((each) => ({
        language: languages[each],
        url: 'a.txt',
        text: 'What is said',
      })),
      chapters: many((each) => ({start: each, title: `A chapter ${each}`})),
    })),
    news: times(count, (index) => ({
      ...about,
      id: `news-${index}`,
      title: `A news item ${index}`,
      summary: 'What it is',
    })),
    events: times(count, (index) => ({
      ...about,
      id: `event-${index}`,
      title: `An event ${index}`,
      start: index % 2 ? '2099-01-01' : yearOf(index),
      registration: 'register',
      recording: 'watch',
      materials: many((each) => ({title: `Slides ${each}`, url: 'a.pdf'})),
    })),
  };
}
