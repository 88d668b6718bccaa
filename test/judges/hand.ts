import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathOf } from '../programs';

/** A method of `Hand` in libreoffice_hand.py, and what it is given. */
export type Step = [string, ...(string | number | boolean)[]];

/**
 * What LibreOffice answers to a person's steps in a workbook.
 * @throws Error with what the script says when a step fails.
 */
export async function byHand(bytes: Uint8Array, steps: readonly Step[]): Promise<unknown[]> {
  const directory = await mkdtemp(join(tmpdir(), 'scheda-peg-hand-'));
  try {
    const file = join(directory, 'book.xlsx');
    await writeFile(file, bytes);
    const script = join(__dirname, 'libreoffice_hand.py');
    const child = spawn(pathOf('python') ?? '', [script, pathOf('libreoffice') ?? '', file]);
    child.stdin.end(JSON.stringify(steps));
    const [answers, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (answers === '') throw new Error(complaints);
    return JSON.parse(answers) as unknown[];
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Colours behind a sheet's cells that are shown, by row and heading, in a page as LibreOffice writes it. */
export function shownColours(html: string, sheet: string): Record<string, string>[] {
  const table = html.split(`<em>${sheet}</em></h1></A>`)[1]?.split('</table>')[0] ?? '';
  const [headings = [], ...rows] = table.split('<tr>').slice(1).map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(
      cells.flatMap(({ colour }, index) => (colour === '' ? [] : [[headings[index]?.text ?? '', colour]])),
    ),
  );
}

function cellsOf(row: string): { text: string; colour: string }[] {
  return [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/gs)].map(([, attributes = '', content = '']) => ({
    text: content.replace(/<[^>]*>/g, '').trim(),
    colour: /bgcolor="([^"]+)"/.exec(attributes)?.[1] ?? '',
  }));
}
