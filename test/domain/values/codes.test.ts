import { codeIssue, codeKey, sameCode } from '../../../src/domain/values/codes';

test.each([
  ['01', '1'],
  ['p03_01', 'P03_01'],
  ['1,5', '1,50'],
  ['1.5', '1.50'],
  ['1.234', '1234'],
  ['1e2', '100'],
  ['50%', '0,5'],
  ['1/2', '01-02'],
  ['1234567890123456', '1234567890123457'],
])('Excel counts %j and %j together', (first, second) => {
  expect(sameCode(first, second)).toBe(true);
});

test.each([
  ['2018_P03_01', '2018_P03_1'],
  ['1', '11'],
  ['a', 'à'],
  ['1.2.3', '1.2.30'],
])('%j and %j are different codes', (first, second) => {
  expect(sameCode(first, second)).toBe(false);
});

test('a reference finds its code without regard to case, outer spaces and leading zeros', () => {
  expect(codeKey(' 09_u_p3 ')).toBe(codeKey('09_U_P3'));
  expect(codeKey('004')).toBe(codeKey('4'));
  expect(codeKey('0')).toBe('0');
});

test.each([...'*?~<>="'])('%s is not allowed in a code', (character) => {
  expect(codeIssue(`A${character}1`)).toEqual({
    code: 'code-character',
    params: { text: `A${character}1`, characters: character },
  });
});

test('control characters in a code are named', () => {
  expect(codeIssue('A\t1')).toMatchObject({ params: { characters: 'U+0009' } });
});

test('a code has 1 to 50 characters', () => {
  expect(codeIssue('')).toMatchObject({ code: 'required' });
  expect(codeIssue('x'.repeat(50))).toBeNull();
  expect(codeIssue('x'.repeat(51))).toMatchObject({
    code: 'code-too-long',
    params: { length: 51, limit: 50 },
  });
});
