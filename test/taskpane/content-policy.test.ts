import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { productionBuild } from './production-build';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the content security policy of the production build', () => {
  let folder: string;
  beforeAll(() => {
    folder = productionBuild();
  });

  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const policyOf = (page: string) => {
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
