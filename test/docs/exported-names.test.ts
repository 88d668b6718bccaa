import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

const EXPORTED =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|interface|type|class|enum) (\w+)/gm;

/** Dictionaries of the two languages have equal names, since they are read side by side. */
const isDictionary = (file: string): boolean => /^i18n\/(it|en)\//.test(file);

function exportedNames(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const folder of ['src', 'workbench']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file) || file.startsWith('test/') || isDictionary(file)) continue;
      for (const [, name = ''] of readFileSync(join(ROOT, folder, file), 'utf8').matchAll(EXPORTED)) {
        places.set(name, [...(places.get(name) ?? []), `${folder}/${file}`]);
      }
    }
  }
  return places;
}

test('an exported name means one thing in the whole project', () => {
  const names = exportedNames();
  expect(names.get('planScheda')).toEqual(['src/scheda/plan.ts']);
  expect([...names].filter(([, files]) => files.length > 1)).toEqual([]);
});
