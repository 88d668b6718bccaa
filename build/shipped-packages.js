const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');
/** Licence texts for packages that have none. That of `@a/b` is `licenses/a-b.txt`. */
const KEPT_TEXTS = path.join(__dirname, 'licenses');

/** What may be part of a work under the EUPL-1.2, and asks no more than its notice. */
const ALLOWED_LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const byName = (left, right) => (left.name < right.name ? -1 : 1);

/** The folder of the package under node_modules that a file belongs to, `null` for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file ?? '')?.[0] ?? null;
}

/**
 * Folders of the packages that the build reads. A package stays in the list even if tree shaking leaves nothing of
 * it. The list therefore shows the way from our imports to what is shipped.
 */
function packageFolders({ modules }) {
  const inner = (module) => [module, ...(module.modules ?? []).flatMap(inner)];
  const folders = [...modules].flatMap(inner).map(({ resource }) => packageFolder(resource));
  return [...new Set(folders.filter((folder) => folder !== null))];
}

function licenseText(folder, name) {
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.md|\.txt)?$/i.test(entry));
  const kept = path.join(KEPT_TEXTS, `${name.replace('@', '').replace('/', '-')}.txt`);
  if (!file && !fs.existsSync(kept))
    throw new Error(`${name} is shipped and has no licence text: put it in ${path.relative(ROOT, kept)}`);
  return fs.readFileSync(file ? path.join(folder, file) : kept, 'utf8');
}

/** The package of a folder. A licence that is not allowed stops the build: nothing under it must be shipped. */
function shippedPackage(folder) {
  const one = readJson(path.join(folder, 'package.json'));
  if (!ALLOWED_LICENCES.includes(one.license))
    throw new Error(
      `${one.name} is shipped under ${one.license}, which is none of ${ALLOWED_LICENCES.join(', ')}`,
    );
  return { ...one, folder };
}

/** SHA-512 of the package's archive, as npm checked it, in hexadecimal. */
function archiveHash(lock, name, version) {
  const entry = Object.entries(lock).find(
    ([place, { version: locked }]) => place.endsWith(`node_modules/${name}`) && locked === version,
  );
  const [, base64] = /^sha512-(.+)$/.exec(entry?.[1].integrity ?? '') ?? [];
  if (!base64) throw new Error(`package-lock.json has no SHA-512 of ${name} ${version}`);
  return Buffer.from(base64, 'base64').toString('hex');
}

const licenseEntry = (license) =>
  /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };
const refOf = ({ name, version }) => `${name}@${version}`;

/** The list as CycloneDX 1.5. It has no time and no serial number, so equal builds have equal lists. */
function billOfMaterials(own, packages) {
  const lock = readJson(path.join(ROOT, 'package-lock.json')).packages;
  const needs = (one) => {
    const wanted = { ...one.dependencies, ...one.peerDependencies };
    return packages.filter(({ name }) => name in wanted).map(refOf);
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': refOf(own),
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [licenseEntry(own.license)],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': refOf(one),
      name: one.name,
      version: one.version,
      hashes: [{ alg: 'SHA-512', content: archiveHash(lock, one.name, one.version) }],
      licenses: [licenseEntry(one.license)],
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    })),
    dependencies: [own, ...packages].map((one) => ({ ref: refOf(one), dependsOn: needs(one) })),
  };
}

/** Adds `sbom.cdx.json`, `licenze.txt` and our own licence to what is built. */
class ShippedPackagesPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: stage } = compiler.webpack.Compilation;
    compiler.hooks.thisCompilation.tap('ShippedPackages', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ShippedPackages', stage }, () => {
        const packages = packageFolders(compilation).map(shippedPackage).sort(byName);
        const texts = packages.map(
          ({ name, version, license, folder }) =>
            `${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n` +
            licenseText(folder, name).replaceAll('\r\n', '\n').trim(),
        );
        const heading = 'Licenze delle librerie contenute in Scheda PEG.';
        const bill = billOfMaterials(readJson(path.join(ROOT, 'package.json')), packages);
        const emit = (name, text) => compilation.emitAsset(name, new RawSource(text));
        emit('licenze.txt', `${[heading, ...texts].join('\n\n')}\n`);
        emit('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
        emit('LICENSE.txt', fs.readFileSync(path.join(ROOT, 'LICENSE'), 'utf8'));
      });
    });
  }
}

module.exports = { ShippedPackagesPlugin };
