/** What the custom-elements manifest says of our elements. */
import manifest from '../custom-elements.json' with {type: 'json'};

/** A public member of an element, or something that it emits, takes or shows. */
export interface Member {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  /** The property of an attribute. */
  readonly fieldName?: string;
  /** The attribute of a property. */
  readonly attribute?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  /** Where it is declared, if not here. */
  readonly inheritedFrom?: {readonly name: string};
}

/** An element. */
export interface ElementDeclaration {
  readonly name: string;
  readonly tagName: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Member[];
  readonly members?: readonly Member[];
  readonly events?: readonly Member[];
  readonly slots?: readonly Member[];
  readonly cssParts?: readonly Member[];
  readonly cssProperties?: readonly Member[];
}

interface ElementsManifest {
  readonly modules: readonly {
    readonly declarations: readonly (Partial<ElementDeclaration> & {readonly name: string})[];
  }[];
}

const isElement = (declaration: Partial<ElementDeclaration>): declaration is ElementDeclaration =>
  declaration.tagName !== undefined;

/** All elements, by tag. */
export const elements: ReadonlyMap<string, ElementDeclaration> = new Map(
  (manifest as ElementsManifest).modules
    .flatMap(({declarations}) => declarations)
    .filter(isElement)
    .map((declaration) => [declaration.tagName, declaration]),
);

const isPublic = ({privacy = 'public', static: isStatic = false}: Member) =>
  privacy === 'public' && !isStatic;

/** Public properties that are no attributes, and public methods. */
export function ownMembers({members = []}: ElementDeclaration): readonly Member[] {
  return members.filter((member) => isPublic(member) && member.attribute === undefined);
}

/** Whether a part is that of another element, which this one draws. */
export function isBorrowed({inheritedFrom}: Member): boolean {
  return [...elements.values()].some(({name}) => name === inheritedFrom?.name);
}
