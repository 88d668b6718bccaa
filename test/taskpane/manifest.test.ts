import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BASE_URL, productionBuild } from './production-build';

const ROOT = resolve(__dirname, '../..');
const file = join(ROOT, 'manifest.xml');
const xml = readFileSync(file, 'utf8');

/** The value of an attribute in every element of that name, in order. */
function attributes(source: string, element: string, attribute: string): string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g');
  return [...source.matchAll(pattern)].map(([, value]) => value ?? '');
}

/** Width and height in the header of a PNG file. */
function pixels(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const pathOf = (url: string) => join(ROOT, new URL(url).pathname);
const urls = [...xml.matchAll(/="(https?:[^"]*)"/g)]
  .map(([, url]) => url ?? '')
  .filter((url) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));

describe('the manifest', () => {
  it('is read by the tool of Office', () => {
    // The tool is CommonJS that requires ES modules: Node can load it, jest cannot.
    const script = `require(process.argv[1]).OfficeAddinManifest.readManifestFile(process.argv[2])
      .then((info) => console.log(JSON.stringify(info)))`;
    const output = execFileSync(
      process.execPath,
      ['-e', script, require.resolve('office-addin-manifest'), file],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const info = JSON.parse(output) as { id: string; version: string; supportUrl: string };
    expect(info).toMatchObject({
      displayName: 'Scheda PEG',
      defaultLocale: 'it-IT',
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(info.supportUrl).toBe('https://localhost:3000/supporto.html');
  });

  it('asks for ExcelApi 1.14, for the add-in and for its commands', () => {
    expect(attributes(xml, '(?:bt:)?Set', 'Name')).toEqual(['ExcelApi', 'ExcelApi']);
    expect(attributes(xml, 'Set', 'MinVersion')).toEqual(['1.14']);
    expect(attributes(xml, 'bt:Sets', 'DefaultMinVersion')).toEqual(['1.14']);
  });

  it('names only https addresses', () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
  });

  it('opens one and the same pane with every button, and runs no function file', () => {
    const controls = xml.match(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g) ?? [];
    expect(controls).toHaveLength(4);
    expect(new Set(xml.match(/<TaskpaneId>[^<]*/g))).toEqual(new Set(['<TaskpaneId>SchedaPeg.Pane']));
    expect(xml.match(/<Action xsi:type="(\w+)"/g)).toEqual(Array(4).fill('<Action xsi:type="ShowTaskpane"'));
    expect(xml).not.toContain('FunctionFile');
    expect(urls.filter((url) => url.includes('azione=')).map((url) => new URL(url).search)).toEqual([
      '?azione=prepara',
      '?azione=riquadro',
      '?azione=controlla',
      '?azione=componi',
    ]);
  });

  it('defines every resource that it uses, uses every one that it defines, and none twice', () => {
    const used = attributes(xml, '[\\w:]+', 'resid');
    const defined = attributes(xml, 'bt:(?:Image|Url|String)', 'id');
    expect(new Set(used)).toEqual(new Set(defined));
    expect(defined).toHaveLength(new Set(defined).size);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('has icons of the sizes that it says', () => {
    const uses = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    expect(uses).toHaveLength(18);
    for (const [, size, id] of uses) {
      const url = new RegExp(`<bt:Image id="${id}" DefaultValue="([^"]+)"`).exec(xml)?.[1] ?? '';
      expect(pixels(pathOf(url))).toEqual([Number(size), Number(size)]);
    }
    expect(pixels(pathOf(attributes(xml, 'IconUrl', 'DefaultValue')[0] ?? ''))).toEqual([32, 32]);
    expect(pixels(pathOf(attributes(xml, 'HighResolutionIconUrl', 'DefaultValue')[0] ?? ''))).toEqual([
      64, 64,
    ]);
    expect(pixels(join(ROOT, 'assets/icons/scheda-128.png'))).toEqual([128, 128]);
  });

  it('says everything in Italian and in English, within the lengths that Office allows', () => {
    const strings = [
      ...xml.matchAll(/<(bt:String|DisplayName|Description)\b([^>]*DefaultValue[^>]*)>([\s\S]*?)<\/\1>/g),
    ];
    expect(strings.length).toBeGreaterThan(12);
    const short = xml.slice(xml.indexOf('<bt:ShortStrings>'), xml.indexOf('</bt:ShortStrings>'));
    for (const [whole, name, head, body] of strings) {
      const texts = [
        ...attributes(whole, '[\\w:]+', 'DefaultValue'),
        ...attributes(body ?? '', '[\\w:]+', 'Value'),
      ];
      expect([head, attributes(body ?? '', '(?:bt:)?Override', 'Locale')]).toEqual([head, ['en-US']]);
      const limit = name === 'bt:String' && short.includes(head ?? ' ') ? 125 : 250;
      for (const text of texts) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});

describe('the production build', () => {
  const read = (name: string) => readFileSync(join(productionBuild(), name), 'utf8');

  it('is served from its own address and nowhere from localhost', () => {
    const built = read('manifest.xml');
    expect(built.replaceAll(BASE_URL, 'https://localhost:3000')).toBe(xml);
    const texts = readdirSync(productionBuild()).filter((name) => /\.(html|js|xml)$/.test(name));
    expect(texts.filter((name) => /localhost|127\.0\.0\.1/.test(read(name)))).toEqual([]);
  });

  it('holds every page and icon that the manifest names, and no workbench', () => {
    const missing = urls.filter((url) => !existsSync(join(productionBuild(), new URL(url).pathname)));
    expect(missing.filter((url) => new URL(url).pathname !== '/')).toEqual([]);
    expect(
      readdirSync(productionBuild()).filter((name) => /workbench|office-js|sample\.xlsx/.test(name)),
    ).toEqual([]);
  });

  it('takes the client library from Microsoft and the rest from files with hashes', () => {
    const page = read('taskpane.html');
    const scripts = attributes(page, 'script', 'src');
    expect(scripts[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts.slice(1).filter((name) => !/^taskpane\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
    expect(page).toContain('Scheda PEG si sta aprendo…');
  });
});
