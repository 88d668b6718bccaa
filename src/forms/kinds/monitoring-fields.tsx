import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatDate } from '../../domain/values/dates';
import { rowField, type RowDrafts } from '../../domain/drafts/draft';
import { valueType } from '../../domain/values/field-types';
import type { Issue } from '../../domain/values/issues';
import type { MonitoringDay, MonitoringLine, MonitoringList } from '../../domain/drafts/monitoring-draft';
import type { Translator } from '../../i18n/translate';
import { DraftField } from '../record/draft-field';
import { FormSection } from '../record/form-section';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

interface MonitoringFieldsProps {
  form: DraftForm<RowDrafts>;
  day: MonitoringDay;
}

const useStyles = makeStyles({
  name: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalM,
  },
  wide: { gridColumn: '1 / -1' },
});

/** What phases and indicators have reached at a date: two lists of short lines. */
export default function MonitoringFields({ form, day }: MonitoringFieldsProps) {
  const t = useTranslator();
  // The draft knows which lines there were when the form was opened.
  const linesOf = (list: MonitoringList, lines: readonly MonitoringLine[]) =>
    lines.flatMap((line, index) => {
      const [value, notes] = [rowField(list, line.key, 'value'), rowField(list, line.key, 'notes')];
      if (form.draft[notes] === undefined) return [];
      const { draft, issues, locked, set, leave } = form;
      return (
        <LineFields
          key={line.key}
          list={list}
          line={line}
          number={index + 1}
          locked={locked}
          set={set}
          leave={leave}
          value={draft[value]}
          notes={draft[notes]}
          valueIssue={issues[value]}
          notesIssue={issues[notes]}
        />
      );
    });
  const phases = linesOf('phase', day.phases);
  const indicators = linesOf('indicator', day.indicators);

  return (
    <>
      <Text>{t(day.isReference ? 'monitoring.referenceHint' : 'monitoring.hint')}</Text>
      {phases.length > 0 && <FormSection title={t('tab.phases')}>{phases}</FormSection>}
      {indicators.length > 0 && <FormSection title={t('tab.indicators')}>{indicators}</FormSection>}
    </>
  );
}

interface LineFieldsProps extends Pick<DraftForm<RowDrafts>, 'locked' | 'set' | 'leave'> {
  list: MonitoringList;
  line: MonitoringLine;
  /** As it is printed, from 1. */
  number: number;
  /** What is typed; `undefined`: it is computed. */
  value: string | undefined;
  notes: string | undefined;
  valueIssue: Issue | undefined;
  notesIssue: Issue | undefined;
}

/** One phase or indicator. An objective may have sixty: typing into one leaves the others alone. */
const LineFields = memo(function LineFields(props: LineFieldsProps) {
  const { list, line, number, value, notes, valueIssue, notesIssue, ...form } = props;
  const t = useTranslator();
  const styles = useStyles();
  const { key, owner, measure } = line;
  const [valueName, notesName] = [rowField(list, key, 'value'), rowField(list, key, 'notes')];
  const name = owner.description || t('phase.noDescription');
  const common = {
    ...form,
    draft: { [valueName]: value ?? '', [notesName]: notes ?? '' } as RowDrafts,
    issues: { [valueName]: valueIssue, [notesName]: notesIssue },
  };
  return (
    <div role="group" aria-label={t(`monitoring.${list}`, { number, name })}>
      <p className={styles.name}>
        {number}. {name}
      </p>
      <div className={styles.fields}>
        {value === undefined ? (
          <Text size={200} className={styles.wide}>
            {t('monitoring.computed', { value: valueType(measure).show(line.value) })}
          </Text>
        ) : (
          <DraftField
            form={common}
            name={valueName}
            label={t(`monitoring.value.${list}`)}
            hint={hintOf(t, list, line)}
            {...(list === 'phase' && { unit: '%' })}
          />
        )}
        <div {...(value === undefined && { className: styles.wide })}>
          <DraftField
            form={common}
            name={notesName}
            label={t('monitoring.notes')}
            {...(line.notes.includes('\n') && { lines: 3 })}
          />
        </div>
      </div>
    </div>
  );
});

/** The value before, else an example. */
function hintOf(t: Translator, list: MonitoringList, { measure, earlier }: MonitoringLine): string {
  if (earlier === null) return t(list === 'phase' ? 'monitoring.progressHint' : `example.${measure}`);
  const value = valueType(measure).show(earlier.value);
  return t('monitoring.earlier', { date: formatDate(earlier.date), value });
}
