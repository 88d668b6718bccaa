import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CorrectionDraft } from '../../domain/drafts/correction-draft';
import { changeCorrection } from '../../domain/edits/correction-edits';
import { everyCorrection, filteredCorrections } from '../../domain/views/correction-filter';
import { editCorrections } from '../../domain/edits/edits';
import type { Correction } from '../../domain/records/records';
import { CorrectionFilters } from '../../forms/corrections/correction-filters';
import { correctionKind } from '../../forms/corrections/correction-kind';
import { useFormInView } from '../../forms/record/form-in-view';
import { FailureNotice } from '../../forms/ui/notice';
import type { Failing } from '../../forms/ui/notice';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { showSheetOf } from '../../workbook/show/show-sheet';
import { ApprovedRest } from './approved-rest';
import { failingOf } from '../actions/failing';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { useErrand } from '../actions/use-errand';
import { recordActions } from '../actions/record-actions';

const useStyles = makeStyles({
  print: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** Il registro delle rettifiche. */
export default function CorrectionsView() {
  const { workbook, content, edits, place } = usePane();
  const { open } = useFormInView();
  const errand = useErrand();
  const t = useTranslator();
  const styles = useStyles();
  const { peg } = content;
  const { corrections } = peg;
  const target = place.record;
  const [filtered, setFiltered] = useState({ filter: everyCorrection, target });
  // A row that is gone to is not hidden by what was filtered before.
  const filter = target === null || filtered.target === target ? filtered.filter : everyCorrection;
  const [failing, setFailing] = useState<Failing | null>(null);
  const drafts = useDrafts<CorrectionDraft, Correction>('correction', '');
  const records = useMemo(() => filteredCorrections(corrections, filter), [corrections, filter]);
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
      {!open && <ApprovedRest />}
      {!open && corrections.length > 0 && (
        <CorrectionFilters
          filter={filter}
          objectives={[...new Set(corrections.map(({ objective }) => objective))].filter(Boolean)}
          count={records.length}
          total={corrections.length}
          onFilter={(next) => setFiltered({ filter: next, target })}
        />
      )}
      <RecordScreen
        kind={kind}
        records={records}
        actions={actions}
        memory={drafts}
        target={target}
        errand={errand}
      />
      {!open && corrections.length > 0 && (
        <div className={styles.print}>
          <Button onClick={() => void showSheet()}>{t('correction.show')}</Button>
          <Text size={200}>{t('correction.showHint')}</Text>
          {failing && <FailureNotice failing={failing} />}
        </div>
      )}
    </>
  );
}
