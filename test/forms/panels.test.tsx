import { screen } from '@testing-library/react';
import { objectiveFigures } from '../../src/domain/figures/figures';
import { emptyPeg } from '../../src/domain/records/defaults';
import { FirstRun } from '../../src/forms/start/first-run';
import { Overview } from '../../src/forms/overview/overview';
import { WorkbookSummary } from '../../src/forms/start/workbook-summary';
import PreparePanel from '../../src/forms/start/prepare-panel';
import { objectiveWith, press, site } from './phases';
import { show } from './render';

const { parameters } = emptyPeg(2018);

describe('the overview', () => {
  it.each([
    [40, '100,00 %', 'a posto'],
    [30, '90,00 %', 'mancano 10,00'],
    [45, '105,00 %', 'eccesso 5,00'],
    [39.96, '99,96 %', 'a posto'],
  ])('with weights of 60 and %d says %s, %s', (weight, sum, remark) => {
    const objective = objectiveWith([press, { ...site, weight }]);
    show(<Overview figures={objectiveFigures(objective, parameters)} />);
    expect(screen.getByText(sum)).toBeInTheDocument();
    expect(screen.getByText(remark)).toBeInTheDocument();
  });

  it('shows no sum when no phase has a weight', () => {
    show(<Overview figures={objectiveFigures(objectiveWith([{ ...site, weight: null }]), parameters)} />);
    expect(screen.getByText('nessun peso')).toBeInTheDocument();
    expect(screen.getAllByText('–')).toHaveLength(2);
  });
});

describe('the workbook as a whole', () => {
  it('counts the cells to correct and leads to the findings that name them', async () => {
    const gone: string[] = [];
    const { user } = show(
      <WorkbookSummary
        peg={emptyPeg(2018)}
        rowsToAdopt={[]}
        wrongCells={2}
        missing={[]}
        onGo={(place) => gone.push(place)}
      />,
    );
    expect(screen.getByText('2 celle da correggere')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mostra i rilievi' }));
    expect(gone).toEqual(['findings']);
  });
});

describe('a workbook without our sheets', () => {
  it('offers three things to begin with', async () => {
    const chosen: string[] = [];
    const { user } = show(
      <FirstRun
        onPrepare={() => chosen.push('prepare')}
        onSample={() => chosen.push('sample')}
        onImport={() => chosen.push('import')}
      />,
    );
    await user.click(screen.getByRole('button', { name: /Preparare una cartella vuota/ }));
    await user.click(screen.getByRole('button', { name: /Provare con l’esempio/ }));
    await user.click(screen.getByRole('button', { name: /Importare un file/ }));
    expect(chosen).toEqual(['prepare', 'sample', 'import']);
  });

  it('is prepared only after a yes, and a failure stays in view', async () => {
    let asked = 0;
    const failing = { title: 'Sola lettura', text: 'Aprire in modifica.', diagnostics: '{}' };
    const { user } = show(
      <PreparePanel
        again={false}
        prepare={() => {
          asked += 1;
          return Promise.resolve({ kind: 'failed', failing });
        }}
        onDone={() => undefined}
        onCancel={() => undefined}
      />,
    );
    expect(asked).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Prepara cartella' }));
    expect(await screen.findByText('Sola lettura')).toBeInTheDocument();
    expect(asked).toBe(1);
  });
});
