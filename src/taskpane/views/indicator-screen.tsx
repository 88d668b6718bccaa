import { editRows } from '../../domain/edits/edits';
import type { IndicatorDraft } from '../../domain/drafts/indicator-draft';
import type { Indicator, Objective } from '../../domain/records/records';
import { indicatorKind } from '../../forms/kinds/indicator-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { correctedChange, useExplanation } from '../actions/use-explanation';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { currentObjective, draftKey } from '../place/chosen-objective';
import { useErrand } from '../actions/use-errand';
import { orderedActions } from '../actions/record-actions';
import { revival } from '../actions/revival';

/** Gli indicatori. */
export default function IndicatorScreen({ objective }: { objective: Objective }) {
  const { content, edits, place } = usePane();
  const t = useTranslator();
  const { peg } = content;
  const { indicators } = objective;
  const drafts = useDrafts<IndicatorDraft, Indicator>('indicator', draftKey(objective));
  const kind = indicatorKind({ objective, lists: peg.lists, settings: peg.parameters.settings, newId });
  const errand = useErrand();
  const explaining = useExplanation();
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
    revive: async (now, after) => revival(now, objective, indicators, after, (all) => ({ indicators: all })),
    find: (now, id) => currentObjective(now, objective)?.indicators.find((indicator) => indicator.id === id),
  });
  return (
    <>
      <RecordScreen
        kind={kind}
        records={indicators}
        actions={actions}
        memory={drafts}
        target={place.record}
        errand={errand}
      />
      {explaining.dialog}
    </>
  );
}
