// @ts-check
/** Of the 16 digits by which lit-localize names a message, so many tell ours apart. Half of a language was digits. */
const digits = 5;

/**
 * Shortens the names of messages, where they are computed and in the languages alike.
 *
 * @returns {import('rollup').Plugin}
 */
export function shortIds() {
  return {
    name: 'short-ids',
    transform(code, id) {
      if (id.endsWith('/@lit/localize/internal/id-generation.js')) {
        return {code: shortenResult(code), map: null};
      }
      return id.includes('/src/locales/') ? {code: shortenKeys(code), map: null} : null;
    },
  };
}

/** @param {string} code */
function shortenResult(code) {
  return [
    code.replace('export function generateMsgId(', 'function generateLongId('),
    `export const generateMsgId = (...of) => generateLongId(...of).slice(0, ${1 + digits});`,
  ].join('\n');
}

/** @param {string} code */
function shortenKeys(code) {
  const seen = new Set();
  return code.replace(/\b([hs][\da-f]{16})(?=: )/g, (id) => {
    const short = id.slice(0, 1 + digits);
    if (seen.has(short)) throw new Error(`${short} names two messages: use more digits.`);
    seen.add(short);
    return short;
  });
}
