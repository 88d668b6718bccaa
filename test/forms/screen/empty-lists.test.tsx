import { screen } from '@testing-library/react';
import { emptyPeg } from '../../../src/domain/records/defaults';
import type { Draft } from '../../../src/domain/drafts/draft';
import { indicatorKind } from '../../../src/forms/kinds/indicator-kind';
import { narrativeKind } from '../../../src/forms/narrative/narrative-kind';
import { phaseKind } from '../../../src/forms/kinds/phase-kind';
import { centreKind, nodeKind } from '../../../src/forms/kinds/register-kinds';
import type { RecordKind } from '../../../src/forms/record/record-kind';
import { RecordScreen } from '../../../src/forms/screen/record-screen';
import { newId } from '../kind-samples';
import { objectiveWith } from '../phases';
import { italian } from '../../../src/i18n/dictionary';
import { createTranslator } from '../../../src/i18n/translate';
import { show } from '../render';

const t = createTranslator(italian);
const peg = emptyPeg(2026);
const { settings, referenceDate } = peg.parameters;
const objective = objectiveWith([]);
const forget = { load: () => null, keep: () => undefined, clear: () => undefined };

const kinds = {
  phase: phaseKind({ objective, centres: [], referenceDate, tolerance: 0.05, newId }),
  indicator: indicatorKind({ objective, lists: {}, settings, newId }),
  narrative: narrativeKind({
    page: { objective, accepted: [], linesOf: () => 1, printed: [], paragraph: null },
    t,
    referenceDate,
    newId,
    idAt: newId,
  }),
  centre: centreKind(peg, newId),
  node: nodeKind(peg, newId),
};

it.each([
  ['phase', 'Aggiungi fase', /Le fasi sono i passi/],
  ['indicator', 'Aggiungi indicatore', /Gli indicatori misurano/],
  ['narrative', 'Aggiungi testo', /Lo stato di attuazione racconta/],
  ['centre', 'Aggiungi centro', /I centri di responsabilità rispondono/],
  ['node', 'Aggiungi voce', /Il DUP va/],
] as const)(
  'an empty list of one %s says what belongs there, and the button follows',
  async (name, add, says) => {
    const kind = kinds[name] as unknown as RecordKind<{ id: string }, Draft>;
    const { user } = show(
      <RecordScreen
        kind={kind}
        records={[]}
        actions={{
          save: () => Promise.resolve({ kind: 'gone' }),
          remove: () => Promise.resolve({ kind: 'changed' }),
        }}
        memory={{ ...forget, pasted: forget }}
      />,
    );
    const sentence = screen.getByText(says);
    const [button, ...others] = screen.getAllByRole('button', { name: add });
    expect(others).toEqual([]);
    expect(button && sentence.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(screen.getByRole('button', { name: add }));
    expect(await screen.findByRole('form')).toBeInTheDocument();
  },
);
