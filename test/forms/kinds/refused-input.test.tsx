import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { Draft } from '../../../src/domain/drafts/draft';
import { emptyPeg } from '../../../src/domain/records/defaults';
import { flatParameters } from '../../../src/domain/records/flat-parameters';
import type { Peg } from '../../../src/domain/records/records';
import { indicatorKind } from '../../../src/forms/kinds/indicator-kind';
import { objectiveKind } from '../../../src/forms/kinds/objective-kind';
import { narrativeKind } from '../../../src/forms/narrative/narrative-kind';
import { parametersKind } from '../../../src/forms/kinds/parameters-kind';
import { phaseKind } from '../../../src/forms/kinds/phase-kind';
import { RecordEditor } from '../../../src/forms/record/record-editor';
import type { RecordKind } from '../../../src/forms/record/record-kind';
import { centreKind, listKind, nodeKind } from '../../../src/forms/kinds/register-kinds';
import { centres, objectiveWith } from '../phases';
import { show, t } from '../render';

const objective = objectiveWith([]);
const peg: Peg = {
  ...emptyPeg(2018),
  centres,
  objectives: [objective],
  planning: [{ id: 'n1', code: '4', level: 1, parent: null, title: 'La città intelligente' }],
};
let count = 0;
const newId = () => `new ${(count += 1)}`;
const LONG = 'x'.repeat(32_768);

interface Refusal {
  kind: RecordKind<never, Draft>;
  /** What is typed into each field, and the sentence beside it. */
  typed: Record<string, [string, RegExp]>;
}

const refusals: Record<string, Refusal> = {
  phase: {
    kind: phaseKind({ objective, centres, referenceDate: null, tolerance: 0.05, newId }) as never,
    typed: {
      description: [LONG, /32768 caratteri.*Accorciarlo/],
      weight: ['1.5', /due modi: 1,5 o 15\. Scriverlo/],
      progress: ['101', /troppo grande: il massimo è 100/],
      plannedStart: ['31/02/2018', /ha 28 giorni/],
      plannedEnd: ['31/13/2018', /il mese 13 non esiste/],
      actualStart: ['gennaio', /non è una data.*31\/12\/2018/],
      actualEnd: ['31/12', /manca l’anno/],
    },
  },
  indicator: {
    kind: indicatorKind({ objective, lists: {}, settings: peg.parameters.settings, newId }) as never,
    typed: {
      description: ['  ', /obbligatorio/],
      weight: ['-1', /troppo piccolo: il minimo è 0/],
      expected: ['1234.5', /due modi/],
      achieved: ['tanti', /non è un numero.*2\.380,00/],
      notes: ['\n'.repeat(254), /a capo 254 volte.*Dividerlo/],
    },
  },
  narrative: {
    kind: narrativeKind({
      page: { objective, accepted: [], linesOf: () => 1, printed: [], paragraph: null },
      t,
      referenceDate: null,
      newId,
      idAt: newId,
    }) as never,
    typed: { date: ['2018', /non è una data/], text: ['', /obbligatorio/] },
  },
  objective: {
    kind: objectiveKind(peg, newId) as never,
    typed: {
      code: ['a=b', /caratteri non ammessi \(=\).*Toglierli/],
      description: ['', /obbligatorio/],
      weight: ['cento', /non è un numero/],
      manager: ['\u0007', /carattere invisibile/],
    },
  },
  centre: {
    kind: centreKind(peg, newId) as never,
    typed: { code: ['09_u_p3', /già usato come «09_U_P3».*Cambiarne uno/], name: [LONG, /Accorciarlo/] },
  },
  node: {
    kind: nodeKind(peg, newId) as never,
    typed: { code: ['04', /già usato come «4»/], title: [LONG, /Accorciarlo/] },
  },
  list: { kind: listKind() as never, typed: { entries: ['giorni\ngiorni', /«giorni» compare due volte/] } },
  parameters: {
    kind: parametersKind(flatParameters(peg.parameters)) as never,
    typed: {
      entity: ['', /obbligatorio/],
      year: ['2.018', /non è un numero intero.*2018/],
      referenceDate: ['ieri', /non è una data/],
      weightTolerance: ['-1', /troppo piccolo/],
      phaseShare: ['120', /troppo grande/],
      red: ['95', /^$/],
      amber: ['90', /soglia rossa \(95\).*Scambiarle/],
      monitoringDates: ['06-31', /non è un giorno dell’anno.*30\/06/],
    },
  },
};

test.each(Object.entries(refusals))(
  '%s: a refused input stays as typed and says what to do',
  async (_, refusal) => {
    const { kind, typed } = refusal;
    const save = jest.fn();
    const kept: unknown[] = [];
    const { user } = show(
      <RecordEditor
        kind={kind}
        record={null}
        model={null}
        kept={null}
        memory={{ load: () => null, keep: (draft) => kept.push(draft), clear: () => undefined }}
        save={save}
        onSaved={() => undefined}
        onCancel={() => undefined}
      />,
    );
    const controls = () =>
      Object.keys(typed).map((name) => document.querySelector<HTMLInputElement>(`form [name="${name}"]`));
    await waitFor(() => expect(controls()).not.toContain(null));
    Object.entries(typed).forEach(([, [text]], index) => {
      const control = controls()[index];
      if (control) fireEvent.change(control, { target: { value: text } });
    });
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    Object.entries(typed).forEach(([name, [text, sentence]], index) => {
      const control = controls()[index];
      const described = (control?.getAttribute('aria-describedby') ?? '').split(' ');
      const message = described.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      const one = text.replace(/\n/g, control?.tagName === 'TEXTAREA' ? '\n' : '');
      expect([name, control?.value]).toEqual([name, one]);
      if (sentence.source !== '^$') expect([name, message]).toEqual([name, expect.stringMatching(sentence)]);
    });
    expect(save).not.toHaveBeenCalled();
    const notes = Object.fromEntries(
      Object.entries(typed)
        .filter(([, [text]]) => !text.includes('\n'))
        .map(([name, [text]]) => [name, text]),
    );
    expect(kept.at(-1)).toMatchObject({ draft: expect.objectContaining(notes) as object });
  },
);
