import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathOf } from '../programs';

/** The versions of Office whose rules the validator knows. */
export const officeVersions = [
  'Office2007',
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const;

type OfficeVersion = (typeof officeVersions)[number];

interface Answer {
  errors: { id: string; path: string; xPath: string; description: string }[];
}

/** What Microsoft's Open XML SDK finds wrong in a file, for each version of Office. */
export async function validatorErrors(
  bytes: Uint8Array,
  versions: readonly OfficeVersion[] = officeVersions,
): Promise<Record<string, string[]>> {
  const directory = await mkdtemp(join(tmpdir(), 'scheda-peg-validator-'));
  try {
    const file = join(directory, 'book.xlsx');
    await writeFile(file, bytes);
    const found: Record<string, string[]> = {};
    for (const version of versions) {
      const { stdout } = await promisify(execFile)(pathOf('openXmlValidator') ?? '', [file, version], {
        maxBuffer: 2 ** 28,
      });
      const { errors } = JSON.parse(stdout) as Answer;
      found[version] = errors.map(
        ({ id, path, xPath, description }) => `${id} ${path}${xPath}: ${description}`,
      );
    }
    return found;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** The first version and the newest, for workbooks beside the sample, which all versions judge: each takes seconds. */
export const outerVersions = ['Office2007', 'Microsoft365'] as const satisfies readonly OfficeVersion[];

/** No error in any of the versions. */
export const noErrors = (versions: readonly OfficeVersion[] = officeVersions): Record<string, string[]> =>
  Object.fromEntries(versions.map((version) => [version, []]));
