// Do not modify this file by hand!
// Re-generate this file by running lit-localize

import {str} from '@lit/localize';

export const templates = {
  s6ebc9bd6feae62a3: `Loading…`,
  sc038070115cffee8: `Trying again…`,
  scd1dd6ff53d0d01a: `Try again`,
  sd75764a633c0dbcc: `You are offline. This will load when you are back online.`,
  s91c40e7ae4b9e822: `The site that holds this content takes too long to answer.`,
  s468d18ee600386b5: `The site that holds this content does not allow other pages to show it.`,
  sa71f8615af91b816: `The content was not found at its address.`,
  s7f95dd7397c5b048: str`The site that holds this content answered with error ${0}.`,
  sda8f4bb03b64359d: `The content is too large to be shown here.`,
  s2093484a3691fdcf: `The content is damaged or is not what was expected.`,
  sad58e544b602feef: `The content needs a newer version of this widget.`,
  sf5e703ed6c310896: `This widget does not know where its content is.`,
  s93d6f08d03e8eae6: `The content could not be reached.`,
  s1951eaac57c17323: `Nothing matches.`,
  s085df575a27ffd04: `Nothing has been published here yet.`,
  se253299d8c90f409: `Clear filters`,
  sa52ec75aa8ae6fd5: str`Not everything is available in ${0}; showing ${1}.`,
  sf2b774b5cae0def5: `one:Show # more|other:Show # more`,
};
