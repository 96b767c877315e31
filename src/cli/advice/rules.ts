/** All rules of advice. A new one is a function and a line here. */
import type {Rule} from '../document.js';
import {missingTranslation} from './languages.js';
import {
  documentDetails,
  imageText,
  manifestDate,
  publicationDate,
  publicationSummary,
  videoCaptions,
} from './records.js';
import {countryWithoutPhase, repeatedId, unknownKind, unknownReference} from './references.js';
import {addressWithoutScheme, futureDate, insecureAddress, misspelledField} from './values.js';

export const rules: readonly Rule[] = [
  repeatedId,
  unknownReference,
  unknownKind,
  misspelledField,
  addressWithoutScheme,
  insecureAddress,
  futureDate,
  countryWithoutPhase,
  missingTranslation,
  publicationDate,
  publicationSummary,
  documentDetails,
  imageText,
  videoCaptions,
  manifestDate,
];
