import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const candidates = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Settings of a fresh profile: Italian numbers and dates, every formula computed anew on load. */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>it-IT</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
`;

/** No LibreOffice on this machine. */
export class LibreOfficeMissing extends Error {}

/**
 * Converts a workbook with LibreOffice, headless and in a profile of its own.
 * @param format a target as `soffice --convert-to` takes it, e.g. `pdf`
 * @param directory where the result goes, named as the source with the format's ending
 */
export async function convert(source: string, format: string, directory: string): Promise<void> {
  const program = candidates.find((path) => existsSync(path));
  if (program === undefined) throw new LibreOfficeMissing();
  const home = await mkdtemp(join(tmpdir(), 'scheda-peg-office-'));
  try {
    await mkdir(join(home, 'user'));
    await writeFile(join(home, 'user', 'registrymodifications.xcu'), profile);
    await promisify(execFile)(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(home).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        resolve(directory),
        resolve(source),
      ],
      { timeout: 300_000 },
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
