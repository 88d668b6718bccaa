import { emptyPeg } from '../../../src/domain/records/defaults';
import type { Objective } from '../../../src/domain/records/records';
import { objectiveKind } from '../../../src/forms/kinds/objective-kind';
import { objectiveWith, press, site } from '../phases';
import { t } from '../render';

const objective = objectiveWith([press, site]);

function told(objectives: Objective[]): string | undefined {
  const kind = objectiveKind({ ...emptyPeg(2018), objectives }, () => 'new');
  return kind.takesAlong?.(t, objective);
}

test('before an objective is deleted it is told what goes with it', () => {
  expect(told([objective])).toMatch(/fasi 2, /);
});

test('what stays with another row of the same code is not told as going', () => {
  const copy = { ...objective, id: 'copy', code: objective.code.toLowerCase() };
  expect(told([objective, copy])).toMatch(/restano fasi 2, /);
  expect(told([objective, copy])).not.toMatch(/eliminano anche/);
});
