import { documentPlace } from '../../../src/taskpane/place/document-place';

/** As Office says where the file lies. */
function at(url: unknown): string {
  Object.assign(globalThis, { Office: { context: url === null ? {} : { document: { url } } } });
  return documentPlace();
}

afterAll(() => void Reflect.deleteProperty(globalThis, 'Office'));

it('tells one file from another, and keeps no address', () => {
  const first = at('https://comune.sharepoint.com/sites/peg/PEG 2018.xlsx');
  expect(first).toMatch(/^[0-9a-f]{8}$/);
  expect(at('https://comune.sharepoint.com/sites/peg/PEG 2018 - copia.xlsx')).not.toBe(first);
  expect(at('https://comune.sharepoint.com/sites/PEG/peg 2018.xlsx')).toBe(first);
});

it.each([undefined, '', null])('says nothing where Office says %p', (url) => {
  expect(at(url)).toBe('');
});
