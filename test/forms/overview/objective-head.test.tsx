import { screen } from '@testing-library/react';
import { objectiveFigures } from '../../../src/domain/figures/figures';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { ObjectiveStrip } from '../../../src/forms/overview/objective-head';
import { objectiveWith, press, site } from '../phases';
import { show } from '../render';

const { parameters } = emptyPeg(2018);

describe('the overview', () => {
  it.each([
    [40, '100,00 %', 'a posto'],
    [30, '90,00 %', 'mancano 10,00 punti'],
    [45, '105,00 %', '5,00 punti di troppo'],
    [39.96, '99,96 %', 'a posto'],
  ])('with weights of 60 and %d says %s, %s', (weight, sum, remark) => {
    const objective = objectiveWith([press, { ...site, weight }]);
    show(<ObjectiveStrip figures={objectiveFigures(objective, parameters)} />);
    expect(screen.getByText(sum)).toBeInTheDocument();
    expect(screen.getByText(remark)).toBeInTheDocument();
  });

  it('shows no sum when no phase has a weight', () => {
    show(
      <ObjectiveStrip figures={objectiveFigures(objectiveWith([{ ...site, weight: null }]), parameters)} />,
    );
    expect(screen.getByText('nessun peso')).toBeInTheDocument();
    expect(screen.getAllByText('–')).toHaveLength(2);
  });
});
