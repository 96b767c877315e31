// @ts-check
/** Of the 16 digits by which lit-localize names a message, so many tell ours apart. */
const digits = 5;

/**
 * Shortens the names of messages, where they are computed and where they are listed.
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
      return id.endsWith('/src/base/message-ids.ts') ? {code: shortenIds(code), map: null} : null;
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
function shortenIds(code) {
  const seen = new Set();
  return code.replace(/\b[hs][\da-f]{16}\b/g, (id) => {
    const short = id.slice(0, 1 + digits);
    if (seen.has(short)) throw new Error(`${short} names two messages: use more digits.`);
    seen.add(short);
    return short;
  });
}
