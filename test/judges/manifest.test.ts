import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, pathOf } from '../programs';
import { productionBuild } from '../taskpane/production-build';

const SCHEMA = join(__dirname, 'manifest-schema/all.xsd');
const own = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

/** What xmllint finds wrong in a manifest by Microsoft's schemas, a line each. */
function schemaErrors(manifest: string): string[] {
  const { stderr, status } = spawnSync(pathOf('xmllint') ?? '', ['--noout', '--schema', SCHEMA, '-'], {
    input: manifest,
    encoding: 'utf8',
  });
  const errors = stderr.split('\n').filter((line) => line.includes('Schemas validity error'));
  return status === 0 || errors.length > 0 ? errors : [stderr];
}

describeWith('xmllint', "Microsoft's schemas", () => {
  test("find no error in the repository's manifest", () => {
    expect(schemaErrors(own)).toEqual([]);
  });

  test('find no error in the manifest of a release', () => {
    expect(schemaErrors(readFileSync(join(productionBuild(), 'manifest.xml'), 'utf8'))).toEqual([]);
  });

  test.each<[string, (xml: string) => string, RegExp]>([
    ['an Id that is no GUID', (xml) => xml.replace(/<Id>.*<\/Id>/, '<Id>scheda-peg</Id>'), /Id/],
    [
      'parts in a wrong order',
      (xml) => xml.replace(/(\s*<DefaultLocale>.*<\/DefaultLocale>)(\s*<DisplayName[^>]*>)/, '$2$1'),
      /DefaultLocale/,
    ],
    [
      'a permission that nobody knows',
      (xml) => xml.replace('ReadWriteDocument', 'ReadEverything'),
      /Permissions/,
    ],
    ['an icon of no size', (xml) => xml.replace(/<bt:Image size="16"/, '<bt:Image'), /Image/],
    [
      'a title that is too long',
      (xml) => xml.replace(/(<bt:String id="[^"]+" DefaultValue=")[^"]*/, `$1${'x'.repeat(126)}`),
      /String/,
    ],
  ])('find a planted fault: %s', (_fault, spoil, says) => {
    const spoilt = spoil(own);
    expect(spoilt).not.toBe(own);
    expect(schemaErrors(spoilt).join('\n')).toMatch(says);
  });
});
