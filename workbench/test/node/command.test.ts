import { Console } from 'node:console';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { command, freshFolder, type Result } from '../../../test/cli/commands';
import { excelCommand } from '../../node/command';

const script = (folder: string, source: string): string => {
  const file = join(folder, 'script.js');
  writeFileSync(file, source);
  return file;
};

/** The command in this process, which takes a tenth of the time. */
async function excel(args: string[]): Promise<Result> {
  const [stdout, stderr] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
  const status = await excelCommand(args, new Console(stdout, stderr));
  const textOf = (stream: PassThrough) => String(stream.read() ?? '');
  return { status, stdout: textOf(stdout), stderr: textOf(stderr) };
}

describe('npm run excel', () => {
  test('runs a script with top-level await, prints what it logs and saves the workbook for the next one', async () => {
    const folder = freshFolder();
    const book = join(folder, 'book.xlsx');
    const first = script(
      folder,
      `await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Prova');
        sheet.getRange('A1:A3').values = [[2], [3], ['=A1*A2']];
        sheet.getRange('A3').format.borders.getItem(Excel.BorderIndex.edgeTop).style = 'Continuous';
        await context.sync();
      });`,
    );
    expect(command('excel', [first, book])).toEqual({ status: 0, stdout: '', stderr: '' });
    const second = script(
      folder,
      `const names = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Prova').getRange('A1:A3').load('values, formulas');
        await context.sync();
        return [range.values, range.formulas];
      });
      console.log(JSON.stringify(names));`,
    );
    const copy = join(folder, 'copy.xlsx');
    const { status, stdout } = await excel([second, book, copy]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      [[2], [3], [6]],
      [[2], [3], ['=A1*A2']],
    ]);
    expect(existsSync(copy)).toBe(true);
  });

  test('ends with code and message when Excel refuses, and saves nothing', async () => {
    const folder = freshFolder();
    const book = join(folder, 'book.xlsx');
    const file = script(
      folder,
      `await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Assente').activate();
        await context.sync();
      });`,
    );
    const { status, stderr } = await excel([file, book]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ItemNotFound: .+/);
    expect(existsSync(book)).toBe(false);
  });

  test('names what is wrong in the script', async () => {
    const folder = freshFolder();
    const { status, stderr } = await excel([script(folder, 'const a = 1;\nmissing();')]);
    expect(status).toBe(1);
    expect(stderr).toContain('missing is not defined');
  });

  test('names the line of a mistake in the writing', async () => {
    const folder = freshFolder();
    const { status, stderr } = await excel([script(folder, 'const a = 1;\nthis is wrong')]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/script\.js:2: .*Unexpected identifier/);
  });

  test('names a missing file once, and an unknown option by its use', async () => {
    expect(await excel(['missing.js'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^ENOENT: no such file/),
    });
    expect(await excel(['--fast', 'x.js'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('SCRIPT.js'),
    });
  });

  test('says how it is used when the script is not named, and ends as a process with its code', () => {
    expect(command('excel', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('SCRIPT.js') });
  });
});
