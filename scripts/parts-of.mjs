// @ts-check

/**
 * Gives an element the parts of another one that it draws: "One publication, with the parts of `kiosk-brief-card`." in the
 * description of a part. A page styles them where they stand, so that its editor and the reference must know them there.
 */
export function partsOf() {
  return {
    name: 'parts-of',
    /** @param {{customElementsManifest: ElementsManifest}} context */
    packageLinkPhase({customElementsManifest}) {
      const elements = customElementsManifest.modules
        .flatMap(({declarations}) => declarations)
        .filter(({tagName}) => tagName !== undefined);
      const byTag = new Map(elements.map((element) => [element.tagName, element]));
      for (const element of elements) {
        const parts = element.cssParts ?? [];
        const others = parts.flatMap(({description = ''}) => {
          const [, tag] = /\bparts (?:are those )?of `(kiosk-[\w-]+)`/.exec(description) ?? [];
          return tag === undefined ? [] : [byTag.get(tag)];
        });
        const names = new Set(parts.map(({name}) => name));
        for (const other of others) {
          for (const part of other?.cssParts ?? []) {
            if (names.has(part.name)) continue;
            parts.push({...part, inheritedFrom: {name: other?.name ?? ''}});
          }
        }
      }
    },
  };
}

/**
 * @typedef {{name: string, description?: string, inheritedFrom?: {name: string}}} Part
 * @typedef {{name: string, tagName?: string, cssParts?: Part[]}} Declaration
 * @typedef {{modules: {declarations: Declaration[]}[]}} ElementsManifest
 */
