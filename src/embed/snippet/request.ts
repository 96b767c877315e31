import type {Manifest} from '../../manifest/model.js';
import type {Preloads} from './preloads.js';
import type {Way} from './sites.js';
import type {Widget} from './widgets.js';

/** All that the tag of a widget says. Addresses are absolute. */
export interface TagRequest {
  /** The tag without its prefix. */
  readonly name: string;
  /** Attributes of the tag besides `src`, in order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Address of the manifest. */
  readonly source: string;
  /** What the widget is called where it cannot be seen, and where its fallback leads. */
  readonly title: string;
  readonly fallback: string;
}

/** All that a snippet says. Folders end in a slash. */
export interface SnippetRequest extends TagRequest {
  readonly widget: Widget;
  readonly manifest: Manifest;
  /** All the widgets in the page: their tags without the prefix. */
  readonly names: readonly string[];
  readonly record: string;
  /** What stands in the page in place of the one tag, where there are several widgets. */
  readonly markup?: string;
  /** Folder with Kiosk's built files. */
  readonly files: string;
  readonly version: string;
  /** Of kiosk.js in that folder; left out where it is not known. */
  readonly integrity: string | undefined;
  /** What the files in that folder load; left out where it is not known. */
  readonly preloads: Preloads | undefined;
  readonly way: Way;
  /** Whether the site takes no script that listens to frames. */
  readonly isDeaf: boolean;
  readonly language: string;
  /** Folder in which the pages of `project-kiosk oembed` are published; empty where there are none yet. */
  readonly base: string;
}
