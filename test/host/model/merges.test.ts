import { mergeArea } from '../../../src/host/model/merges';
import { area, book } from './book';

test('a refused merge of rows leaves every merge as it was', () => {
  const { sheet, dirty } = book();
  mergeArea(sheet, dirty, area('B3:B4'));
  expect(() => mergeArea(sheet, dirty, area('A1:C3'), true)).toThrow('cuts through');
  expect(sheet.merges).toEqual([area('B3:B4')]);
});
