import { defaultSettings } from '../../domain/records/defaults';
import { TOLERANCE_LABEL } from '../rows/parameters';
import { listLabels } from '../schema/list-labels';

/** A defined name of the workbook. */
export interface NameSpec {
  name: string;
  formula: string;
}

/** A parameter's cell, wherever its row is sorted to. */
function cell(label: string): string {
  return `INDEX(tblParametri[Valore],MATCH("${label}",tblParametri[Parametro],0))`;
}

/** A parameter's number, or the value that counts without it. */
function number(label: string, otherwise: number | '""'): string {
  return `=IF(ISNUMBER(${cell(label)}),${cell(label)},${otherwise})`;
}

/**
 * The neighbouring rows of one list in tblListe. An empty list is the first row of the table. A drop-down refuses
 * a source that is an error or no range.
 */
function list(label: string): string {
  const first = `IFERROR(MATCH("${label}",tblListe[Lista],0),1)`;
  const count = `MAX(1,COUNTIF(tblListe[Lista],"${label}"))`;
  return `=INDEX(tblListe[Voce],${first}):INDEX(tblListe[Voce],${first}+${count}-1)`;
}

const listNames: Readonly<Record<string, string>> = {
  objectiveTypes: 'Elenco_Tipi_obiettivo',
  indicatorTypes: 'Elenco_Tipi_indicatore',
  units: 'Elenco_Unita',
  areas: 'Elenco_Aree',
  portfolios: 'Elenco_Assessorati',
};

const defaults = defaultSettings();

/** Names that drop-downs and formulas use. Validation refuses structured references. */
export const names: readonly NameSpec[] = [
  { name: 'Elenco_Obiettivi', formula: '=tblObiettivi[Codice]' },
  { name: 'Elenco_Centri', formula: '=tblCentri[Codice]' },
  { name: 'Elenco_DUP', formula: '=tblDUP[Codice]' },
  ...Object.entries(listNames).map(([key, name]) => ({ name, formula: list(listLabels[key] ?? key) })),
  { name: 'Esercizio', formula: number('Esercizio', 0) },
  { name: 'Data_riferimento', formula: number('Data di riferimento', '""') },
  { name: 'Tolleranza', formula: number(TOLERANCE_LABEL, defaults.weightTolerance) },
  { name: 'Quota_fasi', formula: number('Quota delle fasi', 100) },
  { name: 'Tetto', formula: number('Tetto del grado', defaults.cap) },
  { name: 'Soglia_rossa', formula: number('Soglia rossa', defaults.thresholds[0]) },
  { name: 'Soglia_gialla', formula: number('Soglia gialla', defaults.thresholds[1]) },
  { name: 'Senza_valore', formula: `=${cell('Indicatori senza valore')}` },
];

/** The name's cells or table were deleted. Its formula would say so in the language of the person's Excel. */
export function isLost(type: string): boolean {
  return type === 'Error';
}
