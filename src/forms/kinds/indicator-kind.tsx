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
import type { Indicator, Lists, Objective, Settings } from '../../domain/records/records';
import { suggestionsOf } from '../record/choices';
import { recordWords, type PasteField, type RecordKind } from '../record/record-kind';
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { value as valueType } from '../../domain/values/field-types';
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

/** What the field is called in statutes and plans since D.Lgs. 150/2009. */
const TYPES = ['EFFICACIA', 'EFFICIENZA', "ECONOMICITA'", "QUALITA'", 'OUTCOME', 'OUTPUT'];

const paste: readonly PasteField[] = [
  { field: 'description', headings: ['Descrizione', 'Indicatore'], kind: 'text' },
  { field: 'type', headings: ['Tipo', 'Tipologia'], kind: 'text' },
  {
    field: 'measure',
    headings: ['Misura'],
    kind: 'text',
    words: {
      numero: 'number',
      percentuale: 'percent',
      '%': 'percent',
      'sì/no': 'yes-no',
      'si/no': 'yes-no',
      rapporto: 'ratio',
      variazione: 'variation',
      data: 'date',
      testo: 'text',
    },
  },
  { field: 'unit', headings: ['Unità', 'Unità di misura', 'U.M.'], kind: 'text' },
  {
    field: 'polarity',
    headings: ['Verso', 'Polarità'],
    kind: 'text',
    words: { crescente: 'up', decrescente: 'down' },
  },
  { field: 'weight', headings: ['Peso', 'Peso %'], kind: 'number' },
  { field: 'base', headings: ['Valore base', 'Base', 'Valore di partenza'], kind: 'number' },
  { field: 'current', headings: ['Valore attuale', 'Attuale'], kind: 'number' },
  { field: 'expected', headings: ['Valore atteso', 'Atteso', 'Target'], kind: 'number' },
  {
    field: 'achieved',
    headings: ['Valore raggiunto', 'Raggiunto', 'Consuntivo', 'Risultato'],
    kind: 'number',
  },
  { field: 'notes', headings: ['Note', 'Osservazioni'], kind: 'text' },
];

/** Gli indicatori di un obiettivo. */
export function indicatorKind(surroundings: IndicatorSurroundings): RecordKind<Indicator, IndicatorDraft> {
  const { objective, lists, settings, newId } = surroundings;
  const { indicators } = objective;

  return {
    words: recordWords('indicator'),
    label(t, name) {
      const [, , field] = name.split('.');
      if (field === undefined) return t(`indicator.${name as 'description'}`);
      return `${t('indicator.history')}: ${t(`history.${field as 'year'}`)}`;
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
        types={suggestionsOf(lists, 'indicatorTypes', TYPES)}
        units={suggestionsOf(
          lists,
          'units',
          indicators.map(({ unit }) => unit),
        )}
        newId={newId}
      />
    ),
    paste,
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
