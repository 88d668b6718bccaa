import { screen, waitFor, within } from '@testing-library/react';
import { narrativesOf, type Narrative } from '../../../src/domain/narrative/narrative';
import { narrativeKind } from '../../../src/forms/narrative/narrative-kind';
import type { NarrativePage } from '../../../src/forms/narrative/narrative-page';
import { RecordEditor } from '../../../src/forms/record/record-editor';
import type { SaveResult } from '../../../src/forms/record/record-kind';
import { newId, objective } from '../kind-samples';
import { show, t } from '../render';

const WRONG = 'Gli avvisi sono passati da 100 a 120, con un aumento del 30%.';
const [sample = { id: '', date: null, paragraphs: [] }] = narrativesOf(objective.status);

/** The editor of a narrative; what it saved. */
function open(
  narrative: Narrative | null,
  page: Partial<NarrativePage> = {},
  answer?: (after: Narrative) => SaveResult<Narrative>,
) {
  const saves: { before: Narrative | null; after: Narrative }[] = [];
  const kind = narrativeKind({
    page: { objective, accepted: [], linesOf: () => 2, printed: [], paragraph: null, ...page },
    t,
    referenceDate: '2018-09-30',
    newId,
    idAt: (index) => `p${index}`,
  });
  const { user } = show(
    <RecordEditor
      kind={kind}
      record={narrative}
      model={null}
      kept={null}
      memory={{ load: () => null, keep: () => undefined, clear: () => undefined }}
      save={(before, after) => {
        saves.push({ before, after });
        return Promise.resolve(answer?.(after) ?? { kind: 'saved', record: after });
      }}
      onSaved={() => undefined}
      onCancel={() => undefined}
    />,
  );
  const area = () => screen.findByLabelText<HTMLTextAreaElement>(/^Testo/);
  const save = () => user.click(screen.getByRole('button', { name: 'Salva' }));
  return { user, saves, area, save };
}

it('three paragraphs that are pasted are saved at once, with the reference date', async () => {
  const { user, saves, area, save } = open(null);
  await user.click(await area());
  await user.paste('Uno.\nDue.\nTre.');
  expect(screen.getByText('3 capoversi · 14 caratteri · 6 righe di stampa')).toBeInTheDocument();
  await save();
  expect(saves).toHaveLength(1);
  expect(saves[0]?.after.paragraphs.map(({ id, date, text }) => [id, date, text])).toEqual([
    ['p0', '2018-09-30', 'Uno.'],
    ['p1', '2018-09-30', 'Due.'],
    ['p2', '2018-09-30', 'Tre.'],
  ]);
});

it('a figure that does not agree is told while it is typed, and leads the caret to where it stands', async () => {
  const { user, area } = open(sample);
  const field = await area();
  await user.type(field, `\n${WRONG}`);
  const list = await screen.findByRole('region', { name: '1 cifra che non torna' });
  expect(screen.getByRole('status')).toHaveTextContent('1 cifra che non torna');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'da 100',
    'a 120',
    'aumento del 30%',
  ]);
  expect(document.querySelector('mark')?.closest('[aria-hidden="true"]')).not.toBeNull();
  await user.click(within(list).getByRole('button', { name: /la variazione è 20,00\s%, non 30%/ }));
  await waitFor(() => expect(field).toHaveFocus());
  expect(field.selectionStart).toBe(field.value.indexOf('da 100'));
});

it('a claim that somebody has accepted is no remark', async () => {
  const accepted = [
    { code: 'narrative-variation' as const, params: { quote: 'da 100 a 120 … aumento del 30%' } },
  ];
  const { user, area } = open(sample, { accepted });
  await user.type(await area(), `\n${WRONG}`);
  expect(screen.queryByRole('region', { name: /cifra/ })).toBeNull();
});

it('a figure of an indicator is put in where the caret is', async () => {
  const printed = [
    { id: 'i1', name: '1. Incremento', values: [{ name: 'achieved' as const, text: '20,00%' }] },
  ];
  const { user, area } = open(null, { printed });
  const field = await area();
  await user.type(field, 'Aumento del .');
  field.setSelectionRange(12, 12);
  await user.click(screen.getByRole('button', { name: 'Inserisci un valore' }));
  await user.click(await screen.findByRole('button', { name: /^Valore raggiunto/ }));
  expect(field).toHaveValue('Aumento del 20,00%.');
});

it('opens at the paragraph that is meant', async () => {
  const { area } = open(sample, { paragraph: { position: 1 } });
  const field = await area();
  expect(field.selectionStart).toBe((sample.paragraphs[0]?.text.length ?? 0) + 2);
});

it('a paragraph that both have changed is shown alone; who keeps the own one keeps what the other wrote elsewhere', async () => {
  const now: Narrative = {
    ...sample,
    paragraphs: [
      ...sample.paragraphs.map((one, index) => (index === 0 ? { ...one, text: 'Suo.' } : one)),
      { id: 's9', order: 9, date: sample.date, text: 'Nuovo suo.' },
    ],
  };
  let asked = 0;
  const { user, saves, area, save } = open(sample, {}, (after) => {
    asked += 1;
    return asked === 1 ? { kind: 'conflict', current: now } : { kind: 'saved', record: after };
  });
  const field = await area();
  field.setSelectionRange(0, 0);
  await user.type(field, 'Mio. ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
  await save();
  const notice = await screen.findByText('Capoverso 1');
  expect(notice.parentElement).toHaveTextContent('Nel foglio: Suo.');
  expect(screen.queryByText('Capoverso 2')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Salva i miei valori' }));
  expect(saves[1]?.before?.paragraphs).toEqual(now.paragraphs);
  expect(saves[1]?.after.paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['s1', 'Mio. I comunicati sono usciti.'],
    ['s2', 'Il sito è stato rivisto.'],
    ['s9', 'Nuovo suo.'],
  ]);
});

it('a text of another date is not written over', async () => {
  const { user, saves, area, save } = open(null);
  await user.type(await area(), 'Uno.');
  const date = screen.getByLabelText(/^Data/);
  await user.clear(date);
  await user.type(date, '31/12/2018');
  await save();
  expect(saves).toEqual([]);
  expect(screen.getByText(/^Il 31\/12\/2018 ha già un testo/)).toBeInTheDocument();
});
