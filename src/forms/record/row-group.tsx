import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { rowField, rowIds, type Draft, type RowDrafts, type RowField } from '../../domain/drafts/draft';
import type { DraftForm } from './use-draft';

interface RowGroupProps<D extends Draft> {
  form: DraftForm<D>;
  /** Name of the list within the record. */
  list: string;
  title: string;
  hint: string;
  add: string;
  /** Says which row a button takes away. */
  remove(number: number): string;
  blank(): RowDrafts;
  /** The fields of one row; `field` names them. */
  row(field: (name: string) => RowField, number: number): ReactNode;
}

const useStyles = makeStyles({
  group: { margin: '0', padding: '0', border: 'none', minWidth: '0' },
  title: {
    padding: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: tokens.spacingVerticalXXS,
  },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: '0' },
});

/** Rows within a record: each with its fields and a button that takes it away, and one that adds a row. */
export function RowGroup<D extends Draft>(props: RowGroupProps<D>) {
  const { form, list, title, hint, add, remove, blank, row } = props;
  const styles = useStyles();
  const group = useRef<HTMLFieldSetElement>(null);
  const ids = rowIds(form.draft, list);
  const added = useRef(false);
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const controls = group.current?.querySelectorAll<HTMLElement>(`[name^="${list}."]`);
    const first = [...(controls ?? [])].find(
      (control) => control.getAttribute('name')?.startsWith(`${list}.${ids.at(-1)}.`) === true,
    );
    first?.focus();
  });

  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <p className={styles.hint}>{hint}</p>
      {ids.map((id, index) => (
        <div key={id} role="group" aria-label={`${title} ${index + 1}`} className={styles.row}>
          <div className={styles.fields}>{row((name) => rowField(list, id, name), index + 1)}</div>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={remove(index + 1)}
            title={remove(index + 1)}
            disabledFocusable={form.locked}
            onClick={() => {
              // The button goes with its row: the one that adds is next.
              group.current?.querySelector<HTMLElement>(':scope > button')?.focus();
              form.removeRow(list, id);
            }}
          />
        </div>
      ))}
      <Button
        data-list={list}
        icon={<AddRegular />}
        size="small"
        disabledFocusable={form.locked}
        onClick={() => {
          added.current = true;
          form.addRow(blank());
        }}
      >
        {add}
      </Button>
    </fieldset>
  );
}
