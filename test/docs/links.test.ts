import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const PAPERS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'workbench/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const read = (paper: string) => readFileSync(join(ROOT, paper), 'utf8');

/** Anchors of a paper's headings, as GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Relative links and images of a paper that lead nowhere. */
function broken(paper: string): string[] {
  const prose = read(paper).replace(/```[^]*?```|`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? paper : join(dirname(paper), decodeURIComponent(path));
    if (!existsSync(join(ROOT, file))) return true;
    return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
  });
}

describe('the papers', () => {
  it.each(PAPERS)('%s links to files and headings that exist', (paper) => {
    expect(broken(paper)).toEqual([]);
  });

  it('are all reached from the README', () => {
    const reached = new Set<string>();
    const go = (paper: string): void => {
      if (reached.has(paper)) return;
      reached.add(paper);
      for (const [, target = ''] of read(paper).matchAll(/\]\(([^)#\s]+\.md)[^)]*\)/g))
        if (!target.includes(':')) go(join(dirname(paper), target));
    };
    go('README.md');
    expect(PAPERS.filter((paper) => !reached.has(paper))).toEqual([]);
  });

  it('publiccode.yml names files that exist, the licence of the package and no address but the default one', () => {
    const text = read('publiccode.yml');
    const files = [...text.matchAll(/^ *(?:logo:|-) ((?:assets|docs)\/\S+)$/gm)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const { license } = JSON.parse(read('package.json')) as { license: string };
    expect(/^ {2}license: (.+)$/m.exec(text)?.[1]).toBe(license);
    const addresses = [...text.replace(/^#.*$/gm, '').matchAll(/https?:[^\s"']+/g)].map(([url]) => url);
    expect(addresses).toEqual(['https://scheda-peg.example']);
  });

  it('the sample configurations cache for ever exactly the scripts whose name holds a hash', () => {
    const guide = read('docs/distribuzione.md');
    const patterns = [...guide.matchAll(/"~?(\\\.\[0-9a-f\]\{10\}\\\.js\$)"/g)].map(
      ([, pattern = '']) => pattern,
    );
    expect(patterns).toHaveLength(2);
    for (const pattern of patterns) {
      const hashed = new RegExp(pattern);
      expect(hashed.test('/taskpane.bf85148ac6.js')).toBe(true);
      for (const name of [
        '/taskpane.html',
        '/manifest.xml',
        '/taskpane.js',
        '/taskpane.bf85148ac6.js.LICENSE.txt',
      ])
        expect(hashed.test(name)).toBe(false);
    }
  });
});
