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
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import type { historyRecord } from '../../domain/records/fields/entry-fields';
import type { FormName } from '../../domain/records/fields/field';
import { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import type { Indicator, Lists, Objective, Settings } from '../../domain/records/records';
import { suggestionsOf } from '../record/choices';
import { IndicatorRow } from './indicator-row';
import { recordWords, type RecordKind } from '../record/record-kind';

const IndicatorFields = lazy(() => import(/* webpackPrefetch: true */ './indicator-fields'));

interface IndicatorSurroundings {
  objective: Objective;
  lists: Lists;
  settings: Settings;
  newId(): string;
}

/** What the field is called in statutes and plans since D.Lgs. 150/2009. */
const TYPES = ['EFFICACIA', 'EFFICIENZA', "ECONOMICITA'", "QUALITA'", 'OUTCOME', 'OUTPUT'];

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
        types={suggestionsOf(lists, 'indicatorTypes', TYPES)}
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
