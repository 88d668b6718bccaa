import { lazy } from 'react';
import { nextOrder } from '../../domain/edits/edits';
import { indicatorFigures, type IndicatorFigures } from '../../domain/figures/figures';
import {
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../domain/drafts/indicator-draft';
import { copiedIndicator, namedIndicator } from '../../domain/records/named';
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import type { historyRecord } from '../../domain/records/fields/entry-fields';
import type { FormName } from '../../domain/records/fields/field';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { usualLists } from '../../domain/records/usual-lists';
import type { Indicator, Lists, Objective, Settings } from '../../domain/records/records';
import { suggestionsOf } from '../record/choices';
import { recordWords, type RecordKind } from '../record/record-kind';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { valueType } from '../../domain/values/field-types';
import { formatNumber } from '../../domain/values/numbers';
import type { Value } from '../../domain/values/value';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

const IndicatorFields = lazy(() => import(/* webpackPrefetch: true */ './indicator-fields'));

interface IndicatorSurroundings {
  objective: Objective;
  lists: Lists;
  settings: Settings;
  newId(): string;
}

/** Gli indicatori di un obiettivo. */
export function indicatorKind(surroundings: IndicatorSurroundings): RecordKind<Indicator, IndicatorDraft> {
  const { objective, lists, settings, newId } = surroundings;
  const { indicators } = objective;

  return {
    words: recordWords('indicator'),
    label(t, name) {
      const [, , field] = name.split('.');
      if (field === undefined) return t(`indicator.${name as FormName<typeof indicatorRecord>}`);
      return `${t('indicator.history')}: ${t(`history.${field as FormName<typeof historyRecord>}`)}`;
    },
    idOf: ({ id }) => id,
    nameOf: ({ description }) => description,
    named: (indicator) => namedIndicator(indicator, newId),
    blank: (id = newId()) => ({ ...newIndicator(nextOrder(indicators)), id }),
    copy: (indicator) => ({ ...copiedIndicator(indicator, newId()), order: nextOrder(indicators) }),
    draftOf: showIndicator,
    read: readIndicator,
    row: (indicator) => (
      <IndicatorRow
        indicator={indicator}
        number={indicators.indexOf(indicator) + 1}
        figures={indicatorFigures(indicator, settings)}
      />
    ),
    fields: (form) => (
      <IndicatorFields
        form={form}
        types={suggestionsOf(lists, 'indicatorTypes', usualLists.indicatorTypes)}
        units={suggestionsOf(
          lists,
          'units',
          indicators.map(({ unit }) => unit),
        )}
        newId={newId}
      />
    ),
    paste: pasteColumnsOf(indicatorRecord),
  };
}

interface IndicatorRowProps {
  indicator: Indicator;
  /** As it is printed, from 1. */
  number: number;
  figures: IndicatorFigures;
}

const useWorkingStyles = makeStyles({
  working: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** An indicator in the list: what it measures, what was expected and what came out. */
function IndicatorRow({ indicator, number, figures }: IndicatorRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const own = useWorkingStyles();
  const { measure, unit, expected } = indicator;
  const { value, outcome, working, computed } = figures;
  const shown = (given: Value) => {
    if (given === null) return t('phase.missing');
    const text = valueType(measure).show(given);
    return [text, unit || (isPercent(measure) ? '%' : '')].filter(Boolean).join(' ');
  };
  return (
    <span className={styles.row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.description}>{indicator.description || t('phase.noDescription')}</span>
      <span className={styles.facts}>
        <span>{t('indicator.expectedFact', { value: shown(expected) })}</span>
        <span>{t('indicator.achievedFact', { value: shown(value) })}</span>
        {outcome !== null && (
          <Badge appearance="tint" color={outcome === 'reached' ? 'success' : 'danger'}>
            {t(`outcome.${outcome}`)}
          </Badge>
        )}
        {working !== null && (
          <span className={own.working}>
            {t(`working.${working.formula}`, {
              base: formatNumber(working.base),
              current: formatNumber(working.current),
              result: formatNumber(computed),
            })}
          </span>
        )}
      </span>
    </span>
  );
}

function isPercent(measure: Indicator['measure']): boolean {
  return ['percent', 'ratio', 'variation'].includes(measure);
}
