import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import own from '../../package.json';
import lock from '../../package-lock.json';
import { productionBuild } from './production-build';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl?: string;
  licenses: [{ license: { id: string } }];
  hashes: [{ alg: string; content: string }];
}

describe('what the production build says about the libraries that it ships', () => {
  let folder: string;
  beforeAll(() => {
    folder = productionBuild();
  });

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const bill = () =>
    JSON.parse(read('sbom.cdx.json')) as {
      bomFormat: string;
      specVersion: string;
      metadata: { component: Component };
      components: Component[];
      dependencies: { ref: string; dependsOn: string[] }[];
    };

  it('lists the add-in and every library with version, licence and the hash that npm checked', () => {
    const { bomFormat, specVersion, metadata, components } = bill();
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(metadata.component).toMatchObject({ name: own.name, version: own.version });
    const names = components.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    expect(names).toEqual(expect.arrayContaining(['scheduler', '@griffel/core', '@fluentui/react-button']));
    const packages: Record<string, { version?: string; license?: string; integrity?: string }> =
      lock.packages;
    for (const { name, version, licenses, hashes, purl } of components) {
      const locked = packages[`node_modules/${name}`];
      const hash = Buffer.from(hashes[0].content, 'hex').toString('base64');
      expect([name, version, licenses[0].license.id, `sha512-${hash}`]).toEqual([
        name,
        locked?.version,
        locked?.license,
        locked?.integrity,
      ]);
      expect(decodeURIComponent(purl ?? '')).toBe(`pkg:npm/${name}@${version}`);
    }
  });

  it('lists nothing that only builds or tests the add-in', () => {
    const names = bill().components.map(({ name }) => name);
    expect(names.filter((name) => name in own.devDependencies)).toEqual([]);
  });

  it('leads from the add-in to every library', () => {
    const { metadata, components, dependencies } = bill();
    const next = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const go = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      next.get(ref)?.forEach(go);
    };
    go(metadata.component['bom-ref']);
    expect(components.map((one) => one['bom-ref']).filter((ref) => !reached.has(ref))).toEqual([]);
  });

  it('holds no time and no path of the machine that built it', () => {
    for (const name of ['sbom.cdx.json', 'licenze.txt']) {
      expect(read(name)).not.toContain(process.cwd());
      expect(read(name)).not.toMatch(/node_modules|"timestamp"|"serialNumber"/);
    }
  });

  it('carries the licence text of every library, and our own', () => {
    const sections = read('licenze.txt').split(/={80}\n(.+)\n={80}\n/);
    for (const { name, version, licenses } of bill().components) {
      const at = sections.indexOf(`${name} ${version} (${licenses[0].license.id})`);
      expect(at).toBeGreaterThan(0);
      expect(sections[at + 1]).toMatch(/Copyright|Apache License/);
      expect(sections[at + 1]?.length).toBeGreaterThan(900);
    }
    expect(read('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});
