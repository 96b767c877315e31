/** What the build tells in preloads.json. Paths are those in the folder of the built files. */
export interface Preloads {
  /** Names of the widgets for which the loader takes `core.js`, once a page has three of them. */
  readonly core: readonly string[];
  /** What a file loads at once besides itself. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/**
 * The files that the loader asks for when a page has these widgets in this language, so that the page can ask for them
 * while the loader is on its way. None where that is not known.
 *
 * @param names - tags without their prefix
 * @param language - empty where the page around decides
 */
export function filesFor(
  names: readonly string[],
  language: string,
  {core, files}: Preloads = {core: [], files: {}},
): readonly string[] {
  const hasCore = core.filter((name) => names.includes(name)).length > 2;
  const entries = names.map((name) =>
    hasCore && core.includes(name) ? 'core.js' : `elements/${name}.js`,
  );
  return [
    ...new Set(
      [...entries, `locales/${language}.js`].flatMap((entry) => {
        const imported = files[entry];
        return imported === undefined ? [] : [entry, ...imported];
      }),
    ),
  ];
}
