import { act, screen, waitFor, within } from '@testing-library/react';
import { flatParameters } from '../../../src/domain/records/flat-parameters';
import { newIndicator } from '../../../src/domain/drafts/indicator-draft';
import type { Draft } from '../../../src/domain/drafts/draft';
import type { Indicator, Objective } from '../../../src/domain/records/records';
import { phaseKind } from '../../../src/forms/kinds/phase-kind';
import { newPhase } from '../../../src/domain/drafts/phase-draft';
import { indicatorKind } from '../../../src/forms/kinds/indicator-kind';
import { objectiveKind } from '../../../src/forms/kinds/objective-kind';
import { parametersKind } from '../../../src/forms/kinds/parameters-kind';
import { RecordEditor } from '../../../src/forms/record/record-editor';
import type { RecordKind } from '../../../src/forms/record/record-kind';
import { newId, objective, peg, samples, showKind } from '../kind-samples';
import { show } from '../render';

/** The form of one record; what it saved. */
async function showForm<R, D extends Draft>(kind: RecordKind<R, D>, record: R) {
  const saved: R[] = [];
  const { user } = show(
    <RecordEditor
      kind={kind}
      record={record}
      model={null}
      kept={null}
      memory={{ load: () => null, keep: () => undefined, clear: () => undefined }}
      save={(_, after) => {
        saved.push(after);
        return Promise.resolve({ kind: 'saved', record: after });
      }}
      onSaved={() => undefined}
      onCancel={() => undefined}
    />,
  );
  await waitFor(() => expect(document.querySelector('form [name]')).not.toBeNull());
  const save = () => user.click(screen.getByRole('button', { name: 'Salva' }));
  return { user, saved, save };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the weight of a phase', () => {
  const others = [
    { ...newPhase(1), id: 'p1', weight: 65 },
    { ...newPhase(2), id: 'p2' },
  ];
  const [, second = newPhase(2)] = others;
  const surroundings = {
    objective: { ...objective, phases: others },
    centres: [],
    referenceDate: null,
    newId,
  };

  it.each([
    ['30', 0.05, /^Somma dei pesi: 95,00$/, false],
    ['35,05', 0.05, /^Somma dei pesi: 100,05$/, false],
    ['35,06', 0.05, /^Somma dei pesi 100,06: 0,06 di troppo$/, true],
    ['40', 0.05, /^Somma dei pesi 105,00: 5,00 di troppo$/, true],
    ['40', 5, /^Somma dei pesi: 105,00$/, false],
  ])('%s beside 65 with a tolerance of %d', async (typed, tolerance, says, isDoubted) => {
    const { user } = await showForm(phaseKind({ ...surroundings, tolerance }), second);
    const weight = screen.getByLabelText('Peso');
    await user.type(weight, typed);
    expect(weight).toHaveAccessibleDescription(says);
    // A warning is a message with an icon; the value is taken all the same.
    expect(weight.getAttribute('aria-describedby')).toMatch(isDoubted ? /validationMessage/ : /hint/);
    expect(weight).toBeValid();
  });
});

describe('an indicator', () => {
  const kind = indicatorKind({ objective, lists: peg.lists, settings: peg.parameters.settings, newId });
  const users: Indicator = { ...newIndicator(1), id: 'i', description: 'Utenti' };
  const shown = (name: string) => screen.queryByLabelText(name) !== null;

  it.each([
    ['numero', { base: false, polarity: true, unit: true, example: /2\.380,00/ }],
    ['percentuale', { base: false, polarity: true, unit: true, example: /83,35/ }],
    ['sì/no', { base: false, polarity: false, unit: false, example: /sì oppure no/ }],
    ['rapporto (attuale / base)', { base: true, polarity: true, unit: true, example: /58,55/ }],
    ['variazione ((attuale − base) / base)', { base: true, polarity: true, unit: true, example: /20/ }],
    ['data', { base: false, polarity: true, unit: true, example: /31\/12\/2018/ }],
    ['testo', { base: false, polarity: false, unit: false, example: /adottato/ }],
  ])('measured as %s has the fields that this needs', async (measure, wanted) => {
    const { user } = await showForm(kind, users);
    await user.selectOptions(screen.getByLabelText('Misura'), measure);
    expect({ base: shown('Valore base'), polarity: shown('Verso'), unit: shown('Unità') }).toMatchObject({
      base: wanted.base,
      polarity: wanted.polarity,
      unit: wanted.unit,
    });
    expect(shown('Valore attuale')).toBe(wanted.base);
    expect(screen.getByLabelText('Valore atteso')).toHaveAccessibleDescription(wanted.example);
  });

  it('shows how its value is computed, whatever else is still wrong', async () => {
    const { user } = await showForm(kind, { ...users, measure: 'variation' });
    expect(screen.getByText(/Scrivere valore base e valore attuale/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Peso'), 'tanto');
    await user.type(screen.getByLabelText('Valore base'), '2.000');
    await user.type(screen.getByLabelText('Valore attuale'), '2400');
    expect(screen.getByText('(2.400,00 − 2.000,00) / 2.000,00 = 20,00 %')).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Misura'), 'rapporto (attuale / base)');
    expect(screen.getByText('2.400,00 / 2.000,00 = 120,00 %')).toBeInTheDocument();
  });

  it('shows a computed result as such, and a field for a typed one only when asked', async () => {
    const { user, saved, save } = await showForm(kind, {
      ...users,
      measure: 'variation',
      base: 2000,
      current: 2400,
    });
    const result = screen.getByRole('group', { name: 'Valore raggiunto' });
    expect(result).toHaveTextContent('20,00 %, calcolato');
    expect(screen.queryByRole('textbox', { name: 'Valore raggiunto' })).not.toBeInTheDocument();
    expect(screen.queryByText(/Vuoto se non ancora misurato/)).not.toBeInTheDocument();
    await user.click(button('Scrivi anche un valore'));
    const typed = screen.getByLabelText('Valore raggiunto');
    expect(typed).toHaveFocus();
    expect(typed).toHaveAccessibleDescription('Conta il valore calcolato: 20,00 %');
    await user.type(typed, '19,5');
    await save();
    expect(saved).toMatchObject([{ achieved: 19.5 }]);
  });

  it('says of a result that it cannot be computed yet, and shows a typed one that is there', async () => {
    await showForm(kind, { ...users, measure: 'ratio', achieved: 12 });
    expect(screen.getByLabelText('Valore raggiunto')).toHaveValue('12');
    expect(screen.getByText('Conta il valore calcolato: non ancora calcolabile')).toBeInTheDocument();
  });

  it('asks for the polarity where the expected value says the contrary, and one click answers', async () => {
    const { user, save, saved } = await showForm(kind, { ...users, measure: 'variation' });
    expect(screen.queryByText('Il verso è giusto?')).toBeNull();
    await user.type(screen.getByLabelText('Valore atteso'), '-20');
    expect(screen.getByText(/Il verso è crescente, ma il valore atteso \(-20\)/)).toBeInTheDocument();
    await user.click(button('Più basso è meglio'));
    expect(screen.getByLabelText('Verso')).toHaveValue('down');
    expect(screen.queryByText('Il verso è giusto?')).toBeNull();
    await save();
    expect(saved).toMatchObject([{ expected: -20, polarity: 'down' }]);
  });

  it('asks for the polarity where the description begins with the contrary', async () => {
    const { user } = await showForm(kind, { ...users, measure: 'variation', polarity: 'down' });
    await user.clear(screen.getByLabelText(/^Descrizione/));
    await user.type(screen.getByLabelText(/^Descrizione/), 'Aumento degli utenti');
    await user.click(button('Più alto è meglio'));
    expect(screen.getByLabelText('Verso')).toHaveValue('up');
  });

  it('keeps showing base and current value that were typed before another measure was chosen', async () => {
    const { user } = await showForm(kind, { ...users, measure: 'ratio', base: 5 });
    await user.selectOptions(screen.getByLabelText('Misura'), 'numero');
    expect(screen.getByLabelText('Valore base')).toHaveValue('5');
  });

  it('asks for a reason only of a year that cannot be compared', async () => {
    const { user, saved, save } = await showForm(kind, users);
    await user.click(button('Aggiungi anno'));
    const year = screen.getByLabelText('Anno');
    expect(year).toHaveFocus();
    await user.type(year, '2017');
    await user.type(screen.getByLabelText('Valore'), '83,35');
    expect(shown('Motivo')).toBe(false);
    await user.selectOptions(screen.getByLabelText('Confrontabile'), 'no');
    await user.type(screen.getByLabelText('Motivo'), 'altra unità');
    await save();
    expect(saved[0]?.history).toMatchObject([
      { year: 2017, value: 83.35, comparable: false, reason: 'altra unità' },
    ]);
  });

  it('has earlier years that are told apart, and a removed one leaves the focus at hand', async () => {
    const year = { value: 1, unit: '', comparable: true, reason: '' };
    const history = [
      { id: 'h1', year: 2016, ...year },
      { id: 'h2', year: 2017, ...year },
    ];
    const { user, saved, save } = await showForm(kind, { ...users, history });
    const [first, second] = ['Storico 1', 'Storico 2'].map((name) => screen.getByRole('group', { name }));
    expect(within(first as HTMLElement).getByLabelText('Anno')).toHaveValue('2016');
    expect(within(second as HTMLElement).getByLabelText('Anno')).toHaveValue('2017');
    await user.click(button('Togli l’anno 1'));
    expect(button('Aggiungi anno')).toHaveFocus();
    expect(screen.getByLabelText('Anno')).toHaveValue('2017');
    await save();
    expect(saved[0]?.history).toEqual([history[1]]);
  });

  it('is not saved with a year twice', async () => {
    const { user, saved, save } = await showForm(kind, users);
    for (const row of ['Storico 1', 'Storico 2']) {
      await user.click(button('Aggiungi anno'));
      await user.type(within(screen.getByRole('group', { name: row })).getByLabelText('Anno'), '2017');
    }
    await save();
    expect(saved).toEqual([]);
    const again = within(screen.getByRole('group', { name: 'Storico 2' })).getByLabelText('Anno');
    expect(again).toHaveFocus();
    expect(again).toHaveAccessibleDescription(/anno 2017 compare due volte/);
  });
});

describe('an objective', () => {
  const kind = objectiveKind(peg, newId);

  it('has its main link first, and takes more and fewer', async () => {
    const { user, saved, save } = await showForm<Objective, never>(kind as never, objective);
    expect(screen.getByLabelText('Programma principale')).toHaveValue('4_0101');
    await user.click(button('Aggiungi collegamento'));
    const other = screen.getByLabelText('Altro programma (2)');
    expect(other).toHaveFocus();
    await user.selectOptions(other, '4 · La città intelligente');
    await user.click(button('Togli il collegamento 1'));
    expect(screen.getByLabelText('Programma principale')).toHaveValue('4');
    await save();
    expect(saved[0]?.programmes).toEqual(['4']);
  });

  it('names the centres that take part once each', async () => {
    const { user, saved, save } = await showForm<Objective, never>(kind as never, objective);
    for (const number of [1, 2]) {
      await user.click(button('Aggiungi centro coinvolto'));
      const row = within(screen.getByRole('group', { name: `Centri coinvolti ${number}` }));
      await user.selectOptions(row.getByLabelText(/^Centro/), '10_U_P1 · BIBLIOTECA');
    }
    await save();
    expect(saved).toEqual([]);
    await user.click(button('Togli il centro 2'));
    await user.type(screen.getByLabelText('Quota'), '25');
    await save();
    expect(saved[0]?.involved).toMatchObject([{ centre: '10_U_P1', role: '', share: 25 }]);
  });

  it('is copied with its plan and without results', () => {
    const copy = kind.copy(objective);
    expect(copy).toMatchObject({ code: '', order: 3, weight: 30, programmes: ['4_0101'], status: [] });
    expect(copy.phases).toMatchObject([
      { description: 'Redazione dei comunicati stampa', weight: 60, progress: null, actualStart: null },
      { description: 'Revisione del sito', weight: 30, progress: null },
    ]);
    expect(copy.indicators).toMatchObject([
      { expected: 20, base: 2000, current: null, achieved: null, notes: '', history: [] },
      { measure: 'yes-no', achieved: null },
    ]);
    const ids = [copy, ...copy.phases, ...copy.indicators].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => id.startsWith('new'))).toBe(true);
  });
});

describe('the parameters', () => {
  it('have a label at every field, and a hint where something is typed', async () => {
    const flat = flatParameters(peg.parameters);
    await showForm(parametersKind(flat), flat);
    const controls = [...document.querySelectorAll<HTMLElement>('form [name]')];
    expect(controls.map((control) => control.getAttribute('name')).sort()).toEqual(Object.keys(flat).sort());
    for (const control of controls) {
      expect(control).toHaveAccessibleName();
      if (control.tagName !== 'SELECT')
        expect(control).toHaveAccessibleDescription(/[Pp]er esempio|[Vv]uoto|di solito|per riga/);
    }
  });
});

test('a list has one entry a line; blank lines and spaces around do not count', async () => {
  const { user, asked } = showKind(samples.list as (typeof samples)[string]);
  await user.click(button(/Unità di misura.*giorni, utenti/));
  const field = await screen.findByLabelText('Unità di misura');
  expect(field).toHaveValue('giorni\nutenti');
  await user.type(field, '{Enter}{Enter}  schede {Enter}');
  await user.click(button('Salva'));
  await act(async () => undefined);
  expect(asked.saves[0]?.after).toEqual({ name: 'units', entries: ['giorni', 'utenti', 'schede'] });
});
