import { TOLERANCE_LABEL } from './parameters';
import { listLabels } from './schema';

/** A defined name of the workbook. */
export interface NameSpec {
  name: string;
  formula: string;
}

/** A parameter's cell, wherever its row is sorted to. */
function parameter(label: string): string {
  return `=INDEX(tblParametri[Valore],MATCH("${label}",tblParametri[Parametro],0))`;
}

/** The neighbouring rows of one list in tblListe. */
function list(label: string): string {
  const first = `INDEX(tblListe[Voce],MATCH("${label}",tblListe[Lista],0))`;
  const last = `INDEX(tblListe[Voce],MATCH("${label}",tblListe[Lista],0)+COUNTIF(tblListe[Lista],"${label}")-1)`;
  return `=${first}:${last}`;
}

const listNames: Readonly<Record<string, string>> = {
  objectiveTypes: 'Elenco_Tipi_obiettivo',
  indicatorTypes: 'Elenco_Tipi_indicatore',
  units: 'Elenco_Unita',
  areas: 'Elenco_Aree',
  portfolios: 'Elenco_Assessorati',
};

/** Names that drop-downs and formulas use: structured references are refused in validation. */
export const names: readonly NameSpec[] = [
  { name: 'Elenco_Obiettivi', formula: '=tblObiettivi[Codice]' },
  { name: 'Elenco_Centri', formula: '=tblCentri[Codice]' },
  { name: 'Elenco_DUP', formula: '=tblDUP[Codice]' },
  ...Object.entries(listNames).map(([key, name]) => ({ name, formula: list(listLabels[key] ?? key) })),
  { name: 'Tolleranza', formula: parameter(TOLERANCE_LABEL) },
  { name: 'Data_riferimento', formula: parameter('Data di riferimento') },
  { name: 'Quota_fasi', formula: parameter('Quota delle fasi') },
  { name: 'Tetto', formula: parameter('Tetto del grado') },
  { name: 'Senza_valore', formula: parameter('Indicatori senza valore') },
];
