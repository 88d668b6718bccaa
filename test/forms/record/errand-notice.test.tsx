import { screen } from '@testing-library/react';
import type { Finding } from '../../../src/domain/findings/finding';
import ErrandNotice from '../../../src/forms/record/errand-notice';
import { show } from '../render';

const finding: Finding = {
  code: 'programme-missing',
  severity: 'warning',
  objective: '2018_P03_01',
  place: { part: 'objective', number: null },
  row: 'o1',
  params: {},
  values: '',
  accepted: null,
};

function showIn(field: string, among: readonly Finding[]) {
  const beside: string[] = [];
  show(
    <form>
      <ErrandNotice finding={finding} among={among} field={field} onBeside={(text) => beside.push(text)} />
      <input name="code" />
    </form>,
  );
  return { said: beside.at(-1), isAbove: screen.queryByText('2018_P03_01') !== null };
}

describe('the finding that a form was opened for', () => {
  it('is said beside its field', () => {
    expect(showIn('code', [finding])).toEqual({ said: expect.stringMatching(/programma/i), isAbove: false });
  });

  it('is said above the fields if the form does not show its field', () => {
    expect(showIn('programmes', [finding])).toEqual({ said: '', isAbove: true });
  });

  it('is not said once the workbook no longer has it', () => {
    expect(showIn('code', [])).toEqual({ said: '', isAbove: false });
    expect(showIn('programmes', [])).toEqual({ said: '', isAbove: false });
  });
});
