import { describeWith } from '../programs';
import { samplePeg } from '../workbook/bench';
import { composed, spoiledCopies } from './composed-workbook';
import { heightFaults } from './optimal-heights';
import { printedPeg } from './printed-pegs';

describeWith('libreoffice', 'Heights of the delivered workbook', () => {
  test('no wrapped cell of 28 objectives needs more height than it has', async () => {
    const { model, plan, sheet } = await composed(printedPeg());
    expect(await heightFaults(model.normalFont, plan, [sheet])).toEqual([[]]);
  });

  test('the check finds a row made 12 points too low, a column 7 % too narrow and a lost cell, and nothing else', async () => {
    const { model, plan, sheet } = await composed(samplePeg());
    const copies = spoiledCopies(plan, sheet);
    const faults = await heightFaults(model.normalFont, plan, copies);
    const { nothing, row, column, cell } = Object.fromEntries(
      copies.map(({ name }, position) => [name, faults[position]]),
    );
    expect(nothing).toEqual([]);
    expect(row).toEqual([expect.stringContaining('points high, needs')]);
    expect(column).toContainEqual(expect.stringContaining('points wide, planned 162'));
    expect(cell).toEqual(['lost: 100,00']);
  });
});
