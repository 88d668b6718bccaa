import { lazy } from 'react';
import { nextOrder } from '../../domain/edits/edits';
import { indicatorFigures } from '../../domain/figures/figures';
import {
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../domain/drafts/indicator-draft';
import { copiedIndicator, namedIndicator } from '../../domain/records/named';
import type { Indicator, Lists, Objective, Settings } from '../../domain/records/records';
import { suggestionsOf } from '../record/choices';
import { IndicatorRow } from './indicator-row';
import { recordWords, type PasteField, type RecordKind } from '../record/record-kind';

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
