import { fingerprint } from '../../../src/workbook/rows/fingerprint';

test('a fingerprint stays as workbooks hold it', () => {
  expect(fingerprint('')).toBe('74141c2001fce5521efee87261d77ce2');
  expect(fingerprint('Somma dei pesi: 105,50 – è troppo')).toBe('933155e35a3b639f00cae8399e7cc149');
});
