/** Why there is nothing to show, in a sentence for readers. Loaded when there is a failure. */
import {msg, str} from '@lit/localize';
import type {ManifestError} from '../manifest/errors.js';

export function describeError({code, status}: ManifestError): string {
  switch (code) {
    case 'offline':
      return msg('You are offline. This will load when you are back online.', {
        desc: 'Why there is nothing to show',
      });
    case 'timeout':
      return msg('The site that holds this content takes too long to answer.', {
        desc: 'Why there is nothing to show',
      });
    case 'blocked':
      return msg('The site that holds this content does not allow other pages to show it.', {
        desc: 'Why there is nothing to show',
      });
    case 'http':
      return status === 404 || status === 410
        ? msg('The content was not found at its address.', {desc: 'Why there is nothing to show'})
        : msg(str`The site that holds this content answered with error ${status}.`, {
            desc: 'Why there is nothing to show; a number such as 500',
          });
    case 'too-large':
      return msg('The content is too large to be shown here.', {
        desc: 'Why there is nothing to show',
      });
    case 'not-json':
    case 'not-a-manifest':
      return msg('The content is damaged or is not what was expected.', {
        desc: 'Why there is nothing to show',
      });
    case 'newer-format':
      return msg('The content needs a newer version of this widget.', {
        desc: 'Why there is nothing to show; a widget is a part of a web page',
      });
    case 'no-source':
      return msg('This widget does not know where its content is.', {
        desc: 'Why there is nothing to show; a widget is a part of a web page',
      });
    default:
      return msg('The content could not be reached.', {desc: 'Why there is nothing to show'});
  }
}
