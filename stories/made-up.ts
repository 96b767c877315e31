/** Manifests that no project has, for the toolbar "Data". A document may be written as the parser returns it. */
import type {Manifest} from '../src/manifest/model.js';
import {
  makeBrief,
  makeEvent,
  makeManifest,
  makeNews,
  makeProject,
  makeVideo,
} from '../src/testing/builders.js';

const page = 'https://publisher.example/';
const codes = 'ID KH LA MN MY PH TH TL VN BR CO EC IN JP KE KG NP PE PG RW SN TJ TZ UZ ZA'.split(
  ' ',
);

const list = <Item>(length: number, make: (place: number) => Item): readonly Item[] =>
  Array.from({length}, (_, index) => make(index + 1));

const codeAt = (place: number) => codes[place % codes.length] ?? '';

/** A project that has published nothing. */
export function emptyDocument(): Manifest {
  return makeManifest({project: makeProject({title: 'A project that has just begun'})});
}

/** Words that do not break, in every place where there is text. */
export function longDocument(): Manifest {
  const word = 'Genossenschaftsgründungsversammlungsprotokollführerschulung';
  const other = 'Küstenfischereigenossenschaftsdachverbandsgeschäftsstelle';
  const countries = ['AE', 'BA', 'CD', 'FM', 'VC'];
  const about = {phases: ['long'], countries};
  const sentence = `${word} und ${other}, gemeinsam und an einem Tag.`;
  return makeManifest({
    language: 'de',
    project: makeProject({
      title: word,
      summary: sentence,
      page,
      contact: 'oeffentlichkeitsarbeitsabteilung@kuestenfischereigenossenschaft.example',
      organisations: [
        {name: other, role: 'publisher'},
        {name: word, role: 'donor'},
      ],
      phases: [{id: 'long', title: other, start: '2022-01', summary: sentence, countries}],
    }),
    countries: countries.map((code) => ({code, page: `${page}${code}`})),
    outputs: [
      makeBrief({
        ...about,
        id: 'long-brief',
        title: word,
        subtitle: other,
        summary: sentence,
        note: sentence,
        series: {title: other, position: 1},
        date: '2024-05-31',
        authors: [{name: `Dr. ${other}`}],
        documents: [
          {language: 'de', url: `${page}de.pdf`, mediaType: 'application/pdf', size: 1_400_000},
          {language: 'zh-Hant', url: `${page}zh.pdf`},
        ],
        keyFindings: [{topic: other, text: sentence}],
      }),
      makeBrief({
        ...about,
        id: 'long-evaluation',
        kind: 'evaluation',
        title: other,
        evaluation: {
          criteria: [
            {name: word, summary: sentence, findings: [{title: other, text: sentence, countries}]},
          ],
          lessons: [{title: word, text: sentence, countries: []}],
          goodPractices: [{title: other, text: sentence, countries: []}],
          recommendations: [{title: word, text: sentence, countries: []}],
        },
      }),
    ],
    videos: [makeVideo({...about, title: other, summary: sentence, page, duration: 4000})],
    news: [
      makeNews({...about, title: word, summary: sentence, source: other, date: '2024', url: page}),
    ],
    events: [
      makeEvent({
        ...about,
        title: word,
        summary: sentence,
        place: other,
        start: '2030-05-31',
        registration: page,
      }),
    ],
  });
}

/** Much more than anybody has published. */
export function manyDocument(): Manifest {
  const phases = ['one', 'two', 'three', 'four'];
  const about = (place: number) => ({
    countries: [codeAt(place)],
    phases: [phases[place % phases.length] ?? ''],
  });
  const year = (place: number) => String(2006 + (place % 20));
  return makeManifest({
    project: makeProject({
      title: 'A project of twenty years',
      summary: 'Two hundred records in twenty-five countries.',
      phases: phases.map((id, index) => ({
        id,
        title: `Phase ${id}`,
        start: String(2006 + index * 5),
        end: String(2010 + index * 5),
        countries: codes.filter((_, place) => place % 4 <= index),
      })),
    }),
    countries: codes.map((code) => ({code})),
    outputs: list(70, (place) =>
      makeBrief({
        ...about(place),
        title: `Brief ${place}: what cooperatives did next`,
        summary: 'A sentence that says what it is about.',
        series: {title: 'Briefs', position: place},
        date: year(place),
        documents: [
          {url: `${page}${place}.pdf`, mediaType: 'application/pdf', size: place * 10_000},
        ],
      }),
    ),
    videos: list(10, (place) =>
      makeVideo({...about(place), title: `Film ${place}`, page, date: year(place)}),
    ),
    news: list(80, (place) =>
      makeNews({...about(place), title: `News item ${place}`, date: year(place), url: page}),
    ),
    events: list(40, (place) =>
      makeEvent({
        ...about(place),
        title: `Meeting ${place}`,
        start: `${year(place)}-06-10`,
        url: page,
      }),
    ),
  });
}
