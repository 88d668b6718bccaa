import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { italian } from '../../src/i18n/dictionary';

const SOURCES = join(__dirname, '../../src');

/** The sources that may ask for a word; the dictionaries themselves do not count. */
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/^(i18n[/\\](it|en|findings)|workbench|cli)[/\\]/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n')
  .replace(/^\s*(\/\/|\/?\*).*$/gm, '');

const quoted = new Set([...sources.matchAll(/'([\w-]+(?:\.[\w-]+)*)'/g)].map(([, text]) => text ?? ''));

/** What a computed part of a key may be: a name of a field, or a word that stands in quotes. */
const names = new Set([...sources.matchAll(/([\w-]+)\??:/g)].map(([, name]) => name ?? ''));

/** Kinds whose words recordWords puts together. */
const kinds = [...sources.matchAll(/recordWords\('(\w+)'\)/g)].map(([, kind]) => kind ?? '').join('|');

/** Keys with parts that are computed, e.g. `measure.${measure}`. */
const templates = [...sources.matchAll(/`((?:[\w.-]|\$\{[^`}]*\})+)`/g)]
  .map(([, template]) => (template ?? '').replaceAll('${kind}', 'KIND'))
  .filter((template) => /^\w+\..*\$\{|^KIND\.\w+$/.test(template))
  .map((template) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('([\\w-]+)').replace('KIND', `(?:${kinds})`)}$`);
  });

function isUsed(key: string): boolean {
  return (
    quoted.has(key) ||
    templates.some((template) => {
      const found = template.exec(key);
      return found !== null && found.slice(1).every((part) => quoted.has(part) || names.has(part));
    })
  );
}

test('every word is asked for somewhere', () => {
  expect(Object.keys(italian).filter((key) => !isUsed(key))).toEqual([]);
});

test('a key that nobody mentions is found', () => {
  expect(templates.length).toBeGreaterThan(20);
  expect(['phase.deleting', 'phase.weight', 'measure.yes-no', 'failure.busy.title'].map(isUsed)).toEqual(
    Array(4).fill(true),
  );
  expect(['phase.nobodyAsksForThis', 'nav.nowhere'].map(isUsed)).toEqual([false, false]);
});
