import type {Manifest} from '../../manifest/model.js';
import type {Way} from './sites.js';
import type {Widget, WidgetName} from './widgets.js';

/** All that a snippet says. Addresses are absolute; folders end in a slash. */
export interface SnippetRequest {
  readonly name: WidgetName;
  readonly widget: Widget;
  readonly manifest: Manifest;
  /** Attributes of the tag besides `src`, in order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly record: string;
  /** Address of the manifest. */
  readonly source: string;
  /** Folder with Kiosk's built files. */
  readonly files: string;
  readonly version: string;
  /** Of kiosk.js in that folder; left out where it is not known. */
  readonly integrity: string | undefined;
  readonly way: Way;
  /** Whether the site takes no script that listens to frames. */
  readonly isDeaf: boolean;
  readonly language: string;
  /** What the widget is called where it cannot be seen, and where its fallback leads. */
  readonly title: string;
  readonly fallback: string;
  /** Folder in which the pages of `project-kiosk oembed` are published; empty where there are none yet. */
  readonly base: string;
}
