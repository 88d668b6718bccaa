import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CorrectionDraft } from '../../domain/drafts/correction-draft';
import { changeCorrection } from '../../domain/edits/correction-edits';
import { everyCorrection, filteredCorrections } from '../../domain/views/correction-filter';
import { editCorrections } from '../../domain/edits/edits';
import { CorrectionFilters } from '../../forms/corrections/correction-filters';
import { correctionKind } from '../../forms/corrections/correction-kind';
import { FailureNotice } from '../../forms/ui/notice';
import type { Failing } from '../../forms/ui/notice';
import { RecordScreen, type RecordTarget } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import type { WorkbookContent } from '../../workbook/read/read';
import { showSheetOf } from '../../workbook/show/show-sheet';
import { ApprovedRest } from './approved-rest';
import { failingOf } from '../actions/failing';
import type { PaneMemory } from '../place/memory';
import { newId } from '../actions/new-id';
import { recordActions } from '../actions/record-actions';
import type { Edits } from '../actions/use-edits';
import type { PaneWorkbook } from '../actions/use-workbook';

interface CorrectionsViewProps {
  workbook: Pick<PaneWorkbook, 'run'>;
  content: WorkbookContent;
  edits: Edits;
  memory: PaneMemory;
  target: RecordTarget | null;
  onEditing(editing: boolean, dirty: boolean): void;
}

const useStyles = makeStyles({
  print: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** Il registro delle rettifiche. */
export default function CorrectionsView(props: CorrectionsViewProps) {
  const { workbook, content, edits, memory, target, onEditing } = props;
  const t = useTranslator();
  const styles = useStyles();
  const { guid, peg } = content;
  const { corrections } = peg;
  const [filter, setFilter] = useState(everyCorrection);
  // A row that is gone to is not hidden by the filter.
  const [wished, setWished] = useState(target);
  if (target !== wished) {
    setWished(target);
    if (target !== null) setFilter(everyCorrection);
  }
  const [editing, setEditing] = useState(false);
  const [failing, setFailing] = useState<Failing | null>(null);
  const drafts = useMemo(() => memory.drafts<CorrectionDraft>(guid, 'correction', ''), [memory, guid]);
  const records = useMemo(() => filteredCorrections(corrections, filter), [corrections, filter]);
  const tellEditing = useMemo(
    () => (open: boolean, dirty: boolean) => {
      setEditing(open);
      onEditing(open, dirty);
    },
    [onEditing],
  );
  const kind = correctionKind(peg, t, newId);
  const actions = recordActions({
    kind,
    edits,
    t,
    change: ([before], [after]) =>
      before === undefined || after === undefined
        ? editCorrections(null, before ? [before] : [], after ? [after] : [])
        : changeCorrection(peg, before, after, newId),
    find: (now, id) => now.corrections.find((one) => one.id === id),
  });
  const showSheet = async () => {
    const outcome = await workbook.run('show', (context) => showSheetOf(context, 'corrections'));
    setFailing(outcome.ok ? null : failingOf(t, outcome.failure));
  };

  return (
    <>
      {!editing && <ApprovedRest peg={peg} edits={edits} />}
      {!editing && corrections.length > 0 && (
        <CorrectionFilters
          filter={filter}
          objectives={[...new Set(corrections.map(({ objective }) => objective))].filter(Boolean)}
          count={records.length}
          total={corrections.length}
          onFilter={setFilter}
        />
      )}
      <RecordScreen
        kind={kind}
        records={records}
        actions={actions}
        target={target}
        memory={drafts}
        onEditing={tellEditing}
      />
      {!editing && corrections.length > 0 && (
        <div className={styles.print}>
          <Button onClick={() => void showSheet()}>{t('correction.show')}</Button>
          <Text size={200}>{t('correction.showHint')}</Text>
          {failing && <FailureNotice failing={failing} />}
        </div>
      )}
    </>
  );
}
