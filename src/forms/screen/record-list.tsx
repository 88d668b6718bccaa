import { Badge, Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { useGrowing } from '../ui/growing-list';
import type { RecordKind } from '../record/record-kind';
import { MoveHandle, useMoving } from '../ui/moving';
import { RecordActionsBar, RecordActionsToggle } from '../record/record-row-controls';
import { PageHeading } from '../ui/page-heading';
import { useTranslator } from '../ui/words';

/** Where the focus goes: to the row of a record, to its handle, or with `null` to the button that adds. */
export interface ListFocus {
  id: string | null;
  handle?: boolean;
}

interface RecordListProps<R, D extends Draft> {
  kind: RecordKind<R, D>;
  records: readonly R[];
  /** Each new object moves the focus. */
  focus: ListFocus | null;
  onAdd(): void;
  onEdit(record: R): void;
  onCopy(record: R): void;
  onDelete(record: R): void;
  /** Without it, the list has an order of its own. */
  onMove?: ((from: number, to: number, byHandle: boolean) => void) | undefined;
  /** Further buttons beside the one that adds. */
  more?: ReactNode;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  line: { display: 'flex', alignItems: 'flex-start' },
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
  adopt: { margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  actions: { paddingLeft: tokens.spacingHorizontalXS },
  empty: { display: 'block', paddingBottom: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

/** The records of one kind: a row opens its form, its handle moves it, its button shows what else there is to do. */
export function RecordList<R, D extends Draft>(props: RecordListProps<R, D>) {
  const { kind, records, focus, onAdd, onEdit, onCopy, onDelete, onMove, more } = props;
  const t = useTranslator();
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const moving = useMoving(records.length, (from, to, byKey) => onMove?.(from, to, byKey));
  const focused = focus?.id ? records.findIndex((record) => kind.idOf(record) === focus.id) : -1;
  const { list, count, end } = useGrowing(records.length, { least: focused });
  useEffect(() => {
    if (!focus || !document.hasFocus()) return;
    const buttons = [...(section.current?.querySelectorAll('button') ?? [])];
    const part = focus.handle ? 'handle' : 'record';
    const found = buttons.find((button) => button.dataset[part] === focus.id);
    (found ?? buttons.find((button) => button.dataset.add !== undefined) ?? buttons[0])?.focus();
  }, [focus]);

  const add = !kind.fixed && (
    <Button data-add appearance="primary" icon={<AddRegular />} onClick={onAdd}>
      {t(kind.words.add)}
    </Button>
  );
  return (
    <section ref={section} aria-label={t(kind.words.list)}>
      <div className={styles.head}>
        <PageHeading>{t(kind.words.list)}</PageHeading>
        {records.length > 0 && (
          <div className={styles.buttons}>
            {more}
            {add}
          </div>
        )}
      </div>
      {records.length === 0 && (
        <>
          <Text className={styles.empty}>{t(kind.words.empty)}</Text>
          <div className={styles.buttons}>
            {add}
            {more}
          </div>
        </>
      )}
      <ul ref={list} className={styles.list} {...moving.listProps}>
        {records.slice(0, count).map((record, index) => {
          const id = kind.idOf(record);
          const name = kind.nameOf(record);
          const key = id || `row ${index}`;
          return (
            <li key={key} className={mergeClasses(styles.item, moving.classOf(index))}>
              <div className={styles.line}>
                {onMove && <MoveHandle id={id} name={name} />}
                <button data-record={id} type="button" className={styles.row} onClick={() => onEdit(record)}>
                  {kind.row(record)}
                </button>
                {!kind.fixed && (
                  <RecordActionsToggle
                    label={t(kind.words.actions, { name })}
                    open={open === key}
                    onToggle={() => setOpen(open === key ? null : key)}
                  />
                )}
              </div>
              {id === '' && (
                <Badge className={styles.adopt} appearance="tint" color="informative">
                  {t('list.toAdopt')}
                </Badge>
              )}
              {open === key && (
                <div className={styles.actions}>
                  <RecordActionsBar
                    label={t(kind.words.actions, { name })}
                    onCopy={() => onCopy(record)}
                    onDelete={() => onDelete(record)}
                    {...(onMove && index > 0 && { onUp: () => onMove(index, index - 1, false) })}
                    {...(onMove &&
                      index < records.length - 1 && { onDown: () => onMove(index, index + 1, false) })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {end}
    </section>
  );
}
