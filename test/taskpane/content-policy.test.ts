import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { productionBuild } from './production-build';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** An address up to its path. */
const ADDRESS = /https?:\/\/[\w.-]+/g;

/** Links for people, a stand-in for a document without address, and the sign-in of Microsoft's own add-ins. */
const UNUSED_HERE = [
  'https://raw.githubusercontent.com',
  'http://go.microsoft.com',
  'https://support.microsoft.com',
  'http://document.localhost',
  'https://document.localhost',
  'https://alcdn.msauth.net',
];

describe('the content security policy of the production build', () => {
  let folder: string;
  beforeAll(() => {
    folder = productionBuild();
  });

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const policyOf = (page: string): Record<string, string[]> => {
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"\s*\/>/.exec(read(page)) ?? [];
    return Object.fromEntries(
      (policy ?? '').split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
    );
  };
  const styleOf = (page: string) => /<style>([^]*?)<\/style>/.exec(read(page))?.[1] ?? '';

  it('lets the pane run its own scripts and those of Microsoft’s library, and connect to nothing', () => {
    expect(policyOf('taskpane.html')).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
      'style-src': [hashOf(styleOf('taskpane.html')), hashOf('')],
      'style-src-attr': ["'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'none'"],
      'frame-src': ['https://appsforoffice.microsoft.com'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it('web: the library loads scripts and frames from its own folder only and connects to *.pipe.aria.microsoft.com alone: the pane allows the folder, not the telemetry [office.js 1.1.110, read]', () => {
    const library = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
    const addresses = (folder: string, name: RegExp) =>
      readdirSync(join(library, folder))
        .filter((file) => name.test(file))
        .flatMap((file) => readFileSync(join(library, folder, file), 'utf8').match(ADDRESS) ?? []);
    const telemetry = ['ariatelemetry', 'telemetry'].flatMap((folder) => addresses(folder, /\.js$/));
    expect(telemetry.length).toBeGreaterThan(0);
    expect(telemetry.filter((address) => !address.endsWith('.pipe.aria.microsoft.com'))).toEqual([]);
    expect(new Set(addresses('', /^(office|excel-web-16\.00)\.js$/))).toEqual(new Set(UNUSED_HERE));

    const allowed = policyOf('taskpane.html');
    const outside = Object.values(allowed)
      .flat()
      .filter((source) => source.startsWith('https:'));
    expect(new Set(outside)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
    expect(allowed['connect-src']).toEqual(["'none'"]);
  });

  it('lets the page of support show its own style and nothing else', () => {
    expect(policyOf('supporto.html')).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'none'"],
      'style-src': [hashOf(styleOf('supporto.html'))],
      'img-src': ["'none'"],
      'connect-src': ["'none'"],
      'frame-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it('is declared before anything that it governs', () => {
    for (const page of ['taskpane.html', 'supporto.html']) {
      const html = read(page);
      expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<style|<link/));
    }
  });

  it('needs no script inside the page', () => {
    expect(read('taskpane.html')).not.toMatch(/<script(?![^>]* src=)|\son\w+=|javascript:/);
  });
});
