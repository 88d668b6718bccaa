import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RowDrafts } from '../../domain/drafts/draft';
import { formatDate } from '../../domain/values/dates';
import { courseOf } from '../../domain/figures/monitoring';
import { monitoringDay, recordDay, type MonitoringDay } from '../../domain/drafts/monitoring-draft';
import type { Objective } from '../../domain/records/records';
import { monitoringKind } from '../../forms/kinds/monitoring-kind';
import { useFormInView } from '../../forms/record/form-in-view';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { newId } from '../actions/new-id';
import { useDrafts, usePane } from '../actions/pane';
import { currentObjective, draftKey } from '../place/chosen-objective';
import { useErrand } from '../actions/use-errand';
import { recordActions } from '../actions/record-actions';

/** L'andamento dell'anno. */
export default function MonitoringScreen({ objective }: { objective: Objective }) {
  const { content, edits, place } = usePane();
  const { open } = useFormInView();
  const errand = useErrand();
  const t = useTranslator();
  const { peg } = content;
  const { parameters } = peg;
  const drafts = useDrafts<RowDrafts, MonitoringDay>('monitoring', draftKey(objective));
  const { course, days } = useMemo(() => {
    const points = courseOf(objective, parameters);
    return { course: points, days: points.map(({ date }) => monitoringDay(objective, date, parameters)) };
  }, [objective, parameters]);
  const kind = monitoringKind({
    course,
    dayOf: (date) => days.find((day) => day.date === date) ?? monitoringDay(objective, date, parameters),
    newId,
  });
  const actions = recordActions({
    kind: { ...kind, nameOf: ({ date }) => t('monitoring.name', { date: formatDate(date) }) },
    edits,
    t,
    change: ([before = kind.blank()], [after = before]) => recordDay(objective, before, after),
    find: (now, date) =>
      kind.named(monitoringDay(currentObjective(now, objective) ?? objective, date, now.parameters)),
  });

  if (objective.phases.length + objective.indicators.length === 0)
    return <Text>{t('monitoring.nothing')}</Text>;
  return (
    <>
      {!open && <Text>{t('monitoring.text')}</Text>}
      <RecordScreen
        kind={kind}
        records={days}
        actions={actions}
        memory={drafts}
        target={place.record}
        errand={errand}
      />
    </>
  );
}
