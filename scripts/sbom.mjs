// @ts-check
import {readFileSync, writeFileSync} from 'node:fs';

/**
 * Writes dist/sbom.json: what of other people's is in the built files, with versions, licences and hashes (CycloneDX 1.5),
 * from package-lock.json, so that the same source makes the same file everywhere. (`npm sbom --omit=dev` leaves out Lit,
 * because development depends on it too.)
 *
 * @typedef {{version: string, license?: string, integrity: string, dependencies?: Record<string, string>}} Locked
 */

/** Not dependencies, because who installs the package need not install them: they are in dist/cli and dist/geometry. */
const builtIn = ['jsonc-parser', 'world-atlas'];

const {name, version, license, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {{packages: Record<string, Locked>}} */
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** @param {string} wanted */
function locked(wanted) {
  const found = packages[`node_modules/${wanted}`];
  if (!found?.license)
    throw new Error(`package-lock.json does not say what licence ${wanted} has.`);
  return found;
}

/** @param {string} wanted */
const refOf = (wanted) => `pkg:npm/${wanted.replace('@', '%40')}@${locked(wanted).version}`;
/** @param {string} wanted */
const neededBy = (wanted) => Object.keys(locked(wanted).dependencies ?? {}).sort();

/** @param {string} wanted */
function keepAll(wanted, kept = new Set([wanted])) {
  for (const each of neededBy(wanted)) if (!kept.has(each)) keepAll(each, kept.add(each));
  return kept;
}

const direct = [...Object.keys(dependencies), ...builtIn].sort();
const all = [...new Set(direct.flatMap((each) => [...keepAll(each)]))].sort();
const own = {'bom-ref': `pkg:npm/${name}@${version}`, type: 'library', name, version};

const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {component: {...own, purl: own['bom-ref'], licenses: [{expression: license}]}},
  components: all.map((each) => {
    const {version: itsVersion, license: itsLicense, integrity} = locked(each);
    const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return {
      'bom-ref': refOf(each),
      type: 'library',
      name: each,
      version: itsVersion,
      purl: refOf(each),
      licenses: [{expression: itsLicense}],
      hashes: [{alg: 'SHA-512', content}],
    };
  }),
  dependencies: [
    {ref: own['bom-ref'], dependsOn: direct.map(refOf)},
    ...all.map((each) => ({ref: refOf(each), dependsOn: neededBy(each).map(refOf)})),
  ],
};
writeFileSync('dist/sbom.json', `${JSON.stringify(sbom, null, 2)}\n`);
