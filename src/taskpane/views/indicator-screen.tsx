import { useMemo } from 'react';
import { editRows } from '../../domain/edits/edits';
import type { IndicatorDraft } from '../../domain/drafts/indicator-draft';
import type { Indicator } from '../../domain/records/records';
import { indicatorKind } from '../../forms/kinds/indicator-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { correctedChange } from '../actions/corrected-change';
import { newId } from '../actions/new-id';
import { currentObjective, draftKey, type ObjectiveScreenProps } from './objective-screen';
import { orderedActions } from '../actions/record-actions';
import { useExplanation } from '../actions/use-explanation';

/** Gli indicatori. */
export default function IndicatorScreen(props: ObjectiveScreenProps) {
  const { objective, content, edits, memory, target, onEditing } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const { indicators } = objective;
  const key = draftKey(objective);
  const drafts = useMemo(() => memory.drafts<IndicatorDraft>(guid, 'indicator', key), [memory, guid, key]);
  const kind = indicatorKind({ objective, lists: peg.lists, settings: peg.parameters.settings, newId });
  const explaining = useExplanation(peg.parameters, memory);
  const change = (before: Indicator[], after: Indicator[]) =>
    editRows(objective, { indicators: before }, { indicators: after });
  const actions = orderedActions({
    kind,
    edits,
    t,
    change,
    records: indicators,
    changeOne: correctedChange({ peg, objective, explaining, change }),
    onSaved: explaining.done,
    find: (now, id) => currentObjective(now, objective)?.indicators.find((indicator) => indicator.id === id),
  });
  return (
    <>
      <RecordScreen
        kind={kind}
        records={indicators}
        actions={actions}
        memory={drafts}
        target={target}
        onEditing={onEditing}
      />
      {explaining.dialog}
    </>
  );
}
