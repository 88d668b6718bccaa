import { sentence } from './sentence';

sentence(
  'MS-XLSB 2.5.73; that it is refused and not cut, unproven',
  'the three sections of a footer have 255 characters together',
  async ({ code }) => {
    const footers = (left: number, right: number) =>
      code(({ pageLayout: { headersFooters } }) => {
        headersFooters.defaultForAllPages.leftFooter = 'l'.repeat(left);
        headersFooters.defaultForAllPages.rightFooter = 'r'.repeat(right);
      });
    expect(await footers(200, 51)).toBe('done');
    expect(await footers(200, 52)).toBe('InvalidArgument');
  },
);

sentence(
  'docs/testing/application-specific-api-error-handling.md; the sizes are those of MS-XLSB',
  'a formula whose compiled form is over 16,384 bytes is a FormulaLengthExceedsLimit',
  async ({ code }) => {
    // A reference takes seven bytes, and the sign before it one: 2,048 of them are 16,384.
    const sum = (count: number): string => `=${'+A1'.repeat(count)}`;
    expect(sum(2049).length).toBeLessThan(8192);
    const write = (formula: string) => code((sheet) => (sheet.getRange('B1').formulas = [[formula]]));
    expect(await write(sum(2047))).toBe('done');
    expect(await write(sum(2049))).toBe('FormulaLengthExceedsLimit');
    const texts = (count: number): string =>
      `=LEN(${Array(count)
        .fill(`"${'x'.repeat(250)}"`)
        .join('&')})`;
    expect(await write(texts(32))).toBe('done');
    expect(texts(32).length).toBeLessThan(8192);
  },
);

sentence(
  'docs/concepts/resource-limits-and-performance-optimization.md; elsewhere than on the web unproven',
  'requests and responses of more than 5 MB are refused',
  async ({ code }) => {
    const text = 'x'.repeat(32_000);
    const many = (count: number): string[][] => Array.from({ length: count }, () => [text]);
    expect(await code((sheet) => (sheet.getRange('A1:A170').values = many(170)))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    for (const from of [1, 101]) {
      const half = await code((sheet) => (sheet.getRange(`A${from}:A${from + 99}`).values = many(100)));
      expect(half).toBe('done');
    }
    expect(await code((sheet) => sheet.getRange('A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  },
);

sentence(
  'docs/testing/application-specific-api-error-handling.md: the codes are those of the web',
  'requests and responses of more than 5 MB may be taken',
  async ({ code }) => {
    const many = Array.from({ length: 170 }, () => ['x'.repeat(32_000)]);
    expect(await code((sheet) => (sheet.getRange('A1:A170').values = many))).toBe('done');
    expect(await code((sheet) => sheet.getRange('A1:A170').load('values'))).toBe('done');
  },
  { on: ['windows-it', 'windows-en'], switches: { limitsMessages: false } },
);
