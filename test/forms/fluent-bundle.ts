import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const BUNDLE = join(ROOT, 'test-output/fluent.js');

/** The icons that the sources import. */
function usedIcons(): string[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const icons = sources
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) => [
      ...readFileSync(join(ROOT, 'src', path), 'utf8').matchAll(
        /import \{([^}]*)\} from '@fluentui\/react-icons'/g,
      ),
    ])
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [...new Set(icons)];
}

/**
 * Writes Fluent's components and the icons in use as one file, before the tests begin. Every test file loads them anew,
 * and the two packages are some 2,000 files.
 */
export default async function bundleFluent(): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@fluentui/react-components';
        export { ${usedIcons().join(', ')} } from '@fluentui/react-icons';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['react', 'react-dom'],
    write: false,
  });
  mkdirSync(dirname(BUNDLE), { recursive: true });
  // Whoever runs tests at the same time never reads half a file.
  writeFileSync(`${BUNDLE}-${process.pid}`, outputFiles[0]?.contents ?? '');
  renameSync(`${BUNDLE}-${process.pid}`, BUNDLE);
}
