import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { RecordKind } from './record-kind';
import { useTranslator } from './words';

interface RecordListProps<R, D> {
  kind: RecordKind<R, D>;
  records: readonly R[];
  /** Id of the record whose row takes the focus, `null` for the button that adds; each new object moves the focus. */
  focus: { id: string | null } | null;
  onAdd(): void;
  onEdit(record: R): void;
  onDelete(record: R): void;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  row: {
    flexGrow: 1,
    minWidth: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  remove: { flexShrink: 0, marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  empty: { display: 'block', padding: `${tokens.spacingVerticalM} 0`, color: tokens.colorNeutralForeground3 },
});

/** The records of one kind: a row opens its form. */
export function RecordList<R, D>({ kind, records, focus, onAdd, onEdit, onDelete }: RecordListProps<R, D>) {
  const t = useTranslator();
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focus) return;
    const buttons = [...(section.current?.querySelectorAll('button') ?? [])];
    (buttons.find((button) => button.dataset.record === focus.id) ?? buttons[0])?.focus();
  }, [focus]);

  return (
    <section ref={section} aria-label={t(kind.words.list)}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t(kind.words.list)}</h2>
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          {t(kind.words.add)}
        </Button>
      </div>
      {records.length === 0 && <Text className={styles.empty}>{t(kind.words.empty)}</Text>}
      <ul className={styles.list}>
        {records.map((record, index) => (
          <li key={kind.idOf(record) || `row ${index}`} className={styles.item}>
            <button
              data-record={kind.idOf(record)}
              type="button"
              className={styles.row}
              onClick={() => onEdit(record)}
            >
              {kind.row(record)}
            </button>
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={t(kind.words.deleteHint, { name: kind.nameOf(record) })}
              title={t('form.delete')}
              onClick={() => onDelete(record)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
