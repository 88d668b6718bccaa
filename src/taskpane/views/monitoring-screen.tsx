import { Text } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { RowDrafts } from '../../domain/drafts/draft';
import { formatDate } from '../../domain/values/dates';
import { courseOf } from '../../domain/figures/monitoring';
import { monitoringDay, recordDay } from '../../domain/drafts/monitoring-draft';
import { monitoringKind } from '../../forms/kinds/monitoring-kind';
import { RecordScreen } from '../../forms/screen/record-screen';
import { useTranslator } from '../../forms/ui/words';
import { newId } from '../actions/new-id';
import { currentObjective, draftKey, type ObjectiveScreenProps } from './objective-screen';
import { recordActions } from '../actions/record-actions';

/** L'andamento dell'anno. */
export default function MonitoringScreen(props: ObjectiveScreenProps) {
  const { objective, content, edits, memory, target, onEditing: tellEditing } = props;
  const t = useTranslator();
  const { peg, guid } = content;
  const { parameters } = peg;
  const key = draftKey(objective);
  const drafts = useMemo(() => memory.drafts<RowDrafts>(guid, 'monitoring', key), [memory, guid, key]);
  const [editing, setEditing] = useState(false);
  const onEditing = useCallback(
    (isEditing: boolean, dirty: boolean) => {
      setEditing(isEditing);
      tellEditing(isEditing, dirty);
    },
    [tellEditing],
  );
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
      {!editing && <Text>{t('monitoring.text')}</Text>}
      <RecordScreen
        kind={kind}
        records={days}
        actions={actions}
        memory={drafts}
        target={target}
        onEditing={onEditing}
      />
    </>
  );
}
