import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { sharedBuild } from '../shared-build';
import { selfSigned } from './certificate';

/** What tests load into a page beside what the add-in loads. */
const TEST_PAGE = 'test/e2e/second-workbook-page.ts';

/** The folder of the pages with the workbench, as they are deployed, and of the tests' own script. */
export const siteBuild = (): string =>
  sharedBuild('site', {
    options: ['--env', 'workbench', '--env', `beside=${TEST_PAGE}`],
    sources: [TEST_PAGE],
  });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
};

export interface Site {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder over https on a free port of localhost. */
export async function serveSite(folder: string): Promise<Site> {
  const server = createServer(selfSigned(), (request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    readFile(join(folder, path)).then(
      (content) => {
        response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
