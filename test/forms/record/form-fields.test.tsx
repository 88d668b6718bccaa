import { waitFor } from '@testing-library/react';
import type { Draft } from '../../../src/domain/drafts/draft';
import { indicatorRecord } from '../../../src/domain/records/fields/indicator-fields';
import { objectiveRecord } from '../../../src/domain/records/fields/objective-fields';
import { phaseRecord } from '../../../src/domain/records/fields/phase-fields';
import { centreRecord, nodeRecord } from '../../../src/domain/records/fields/register-fields';
import type { FieldsOf } from '../../../src/domain/records/fields/field';
import { RecordEditor } from '../../../src/forms/record/record-editor';
import { fullRecord } from '../../domain/records/full-records';
import { newId, samples, type AnyRecord, type Sample } from '../kind-samples';
import { show, t } from '../render';

const kindOf = (name: string) => (samples[name] as Sample).kind;
const full = (record: unknown) => fullRecord(record as FieldsOf<AnyRecord>, newId);

/** Every field says something, so that each is shown; of the measures, one that asks for all of them. */
const records: [string, AnyRecord][] = [
  ['phase', full(phaseRecord)],
  ['indicator', { ...full(indicatorRecord), measure: 'variation' }],
  ['narrative', (samples.narrative as Sample).records[0] ?? {}],
  ['objective', full(objectiveRecord)],
  ['centre', full(centreRecord)],
  ['node', full(nodeRecord)],
];

it.each(records)(
  'the form of a record (%s) has a control with a label for every field',
  async (name, record) => {
    const kind = kindOf(name);
    const wanted = Object.keys(kind.draftOf(record)).sort();
    show(
      <RecordEditor<AnyRecord, Draft>
        kind={kind}
        record={record}
        model={null}
        kept={null}
        memory={{ load: () => null, keep: () => undefined, clear: () => undefined }}
        save={(_, after) => Promise.resolve({ kind: 'saved', record: after })}
        onSaved={() => undefined}
        onCancel={() => undefined}
      />,
    );
    const controls = () => [...document.querySelectorAll<HTMLElement>('form [name]')];
    await waitFor(() => expect(controls().length).toBeGreaterThan(0));
    expect(
      controls()
        .map((control) => control.getAttribute('name'))
        .sort(),
    ).toEqual(wanted);
    for (const control of controls()) expect(control).toHaveAccessibleName();
    for (const field of wanted) expect(kind.label(t, field)).not.toContain('.');
  },
);
