import { createRoot } from 'react-dom/client';
import { createCalculator } from '../calculation/calculator';
import { createHost } from '../../src/host/host';
import { xlsxFormat } from '../../src/host/files/xlsx-format';
import { createConsole } from './console';
import { Desk } from './desk';
import { createFiles } from './files';
import { readManifest, type Manifest } from './chrome/manifest';
import { createPane } from './pane';
import { createSession } from './session/session';
import { usualSurroundings } from './surroundings';
import { createTwoPeople } from './two-people';

const calculator = createCalculator();
const host = createHost({ calculator, files: xlsxFormat });
const session = createSession(host);
const files = createFiles(session, host);

async function loadManifest(): Promise<Manifest | null> {
  const response = await fetch('/manifest.xml');
  return response.ok ? readManifest(await response.text(), 'it') : null;
}

const query = new URLSearchParams(location.search);

/** `?vuota` opens a blank workbook, `?file=<address>` that file, and nothing the sample with the pane beside it. */
async function openFirst(): Promise<void> {
  await files.create();
  if (query.has('vuota')) return;
  const address = query.get('file') ?? '/sample.xlsx';
  const response = await fetch(address);
  if (response.ok) {
    const name = new URL(address, location.origin).pathname.split('/').at(-1) ?? address;
    await files.openBytes(new Uint8Array(await response.arrayBuffer()), decodeURIComponent(name));
  } else {
    session.notify(`${address} non è disponibile (${response.status}): aperta una cartella vuota.`);
  }
}

async function styleSheet(url: URL): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url.href;
  const loaded = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${url.href} is missing`));
  });
  document.head.append(link);
  await loaded;
}

async function start(): Promise<void> {
  const [manifest] = await Promise.all([
    loadManifest(),
    openFirst(),
    styleSheet(new URL('./page.css', import.meta.url)),
    styleSheet(new URL('./grid/grid.css', import.meta.url)),
  ]);
  const root = document.getElementById('workbench');
  if (!root) throw new Error('The page has no #workbench');
  const surroundings = usualSurroundings();
  const ownPane = () => createPane(session, manifest, surroundings);
  /** What tests and the browser's console reach. */
  window.workbench = createConsole({ host, session, files, surroundings, createPane: ownPane });
  const pane = ownPane();
  if (manifest !== null && !query.has('vuota')) pane.open(manifest.home);
  createRoot(root).render(
    <Desk
      session={session}
      calculator={calculator}
      files={files}
      manifest={manifest}
      pane={pane}
      createTwo={() => createTwoPeople(host.model, session.state().fileName, manifest, surroundings)}
    />,
  );
}

start().catch((error: unknown) => {
  const message = document.createElement('p');
  message.className = 'start-message';
  message.textContent = `Il banco di prova non si apre: ${error instanceof Error ? error.message : String(error)}`;
  document.getElementById('workbench')?.replaceChildren(message);
});
