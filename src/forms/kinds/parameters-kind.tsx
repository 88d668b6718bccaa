import { lazy } from 'react';
import { readParameters, showParameters, type ParametersDraft } from '../../domain/drafts/parameters-draft';
import { type FlatParameters } from '../../domain/records/flat-parameters';
import type { RecordKind } from '../record/record-kind';

const ParametersFields = lazy(() => import('./parameters-fields'));

/** Id of the only record of its kind. */
export const PARAMETERS = 'parameters';

/** I parametri della cartella. */
export function parametersKind(parameters: FlatParameters): RecordKind<FlatParameters, ParametersDraft> {
  return {
    fixed: true,
    words: {
      list: 'parameters.title',
      add: 'parameters.title',
      adding: 'parameters.title',
      editing: 'parameters.title',
      empty: 'parameters.title',
      deleting: 'parameters.title',
      deleteText: 'parameters.title',
      actions: 'parameters.title',
      gone: 'parameters.gone',
    },
    label: (t, name) => t(`parameters.${name as keyof ParametersDraft}`),
    idOf: () => PARAMETERS,
    nameOf: ({ entity }) => entity,
    named: (record) => record,
    blank: () => parameters,
    copy: (record) => record,
    draftOf: showParameters,
    read: readParameters,
    row: () => null,
    fields: (form) => <ParametersFields form={form} />,
  };
}
