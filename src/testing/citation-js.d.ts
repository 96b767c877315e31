declare module '@citation-js/core' {
  /** Reads citations in any format that a plugin knows. */
  export class Cite {
    constructor(data: string);
    /** CSL-JSON items. */
    readonly data: Record<string, unknown>[];
    format(kind: 'bibliography', options: {template: string; lang: string}): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
