import fc from 'fast-check';
import { moveFormula } from '../../../src/host/model/formula-parts';
import { fromR1C1, toR1C1 } from '../../../src/host/model/r1c1';

const home = { row: 4, column: 2 };

test.each([
  ['=A1+B5', '=R[-4]C[-2]+RC[-1]'],
  ['=$A$1*C$5', '=R1C1*R5C'],
  ['=SUM(A1:B5)', '=SUM(R[-4]C[-2]:RC[-1])'],
  ['=SUM(C:C,$A:B,5:5)', '=SUM(C,C1:C[-1],R)'],
  ['=Fasi!C6&"R1C1"', '=Fasi!R[1]C&"R1C1"'],
  ["='Due parole'!C5", "='Due parole'!RC"],
  ['=[@Peso]*2+tblFasi[[#Totals],[R]]', '=[@Peso]*2+tblFasi[[#Totals],[R]]'],
  ['=ROUND(C4,2)+Campo', '=ROUND(R[-1]C,2)+Campo'],
])('%s in C5 is %s', (a1, r1c1) => {
  expect(toR1C1(a1, home)).toBe(r1c1);
  expect(fromR1C1(r1c1, home)).toBe(a1);
});

test('a formula that is carried to another cell is the one that a copy has there', () => {
  const index = fc.integer({ min: 0, max: 30 });
  const marks = fc.tuple(fc.boolean(), fc.boolean());
  fc.assert(
    fc.property(index, index, index, marks, (row, to, column, [rowFixed, columnFixed]) => {
      const letter = String.fromCharCode(65 + (column % 26));
      const formula = `=SUM(${columnFixed ? '$' : ''}${letter}${rowFixed ? '$' : ''}${row + 40})`;
      const carried = fromR1C1(toR1C1(formula, { row, column }), { row: to, column });
      expect(carried).toBe(moveFormula(formula, to - row, 0));
    }),
  );
});
