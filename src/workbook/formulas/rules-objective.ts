import { weightChecks } from '../schema/computed-words';
import {
  hundredths,
  isOutOfRange,
  isTwin,
  isUnknown,
  isUnlisted,
  textKeyOf,
  type Rule,
} from './formulas-findings';
import { labels } from '../schema/list-labels';

/** What is missing or wrong in the fields of an objective. */
export const ownRules: readonly Rule[] = [
  { code: 'duplicate-code', when: 'COUNTIF(tblObiettivi[Codice],[@Codice])>1' },
  { code: 'duplicate-objective', when: isTwin('tblObiettivi'), values: [textKeyOf('[@Descrizione]')] },
  { code: 'objective-centre-missing', when: 'TRIM([@Centro])=""' },
  {
    code: 'unknown-objective-centre',
    when: isUnknown('[@Centro]', 'tblCentri[Codice]'),
    values: [textKeyOf('[@Centro]')],
  },
  { code: 'objective-manager-missing', when: 'TRIM([@Responsabile])=""' },
  {
    code: 'programme-missing',
    when: 'AND([@Programma]="",[@[Altri programmi]]="",SUMPRODUCT(--(tblDUP[Codice]<>""))>0)',
  },
  {
    code: 'unknown-programme',
    when: `AND(${isUnknown('[@Programma]', 'tblDUP[Codice]')},SUMPRODUCT(--(tblDUP[Codice]<>""))>0)`,
    values: [textKeyOf('[@Programma]')],
  },
  unlisted('unknown-area', '[@[Area tematica]]', labels.areas),
  unlisted('unknown-portfolio', '[@Assessorato]', labels.portfolios),
  unlisted('unknown-objective-type', '[@Tipo]', labels.objectiveTypes),
  { code: 'objective-weight-range', when: isOutOfRange('[@Peso]'), values: [hundredths('[@Peso]')] },
];

function unlisted(code: Rule['code'], cell: string, list: string): Rule {
  return { code, when: isUnlisted(cell, list), values: [textKeyOf(cell)] };
}

/** A narrative at the reference date, or any if there is none. */
const narrated = `IF(ISNUMBER(Data_riferimento),
  COUNTIFS(tblStato[Obiettivo],[@Codice],tblStato[Data],Data_riferimento,tblStato[Testo],"?*"),
  COUNTIFS(tblStato[Obiettivo],[@Codice],tblStato[Testo],"?*"))`;

/** What an objective lacks among its phases and paragraphs. */
export const planRules: readonly Rule[] = [
  { code: 'no-phases', when: '[@[Numero fasi]]=0' },
  { code: 'no-weights', when: 'AND([@[Numero fasi]]>0,[@[Somma pesi]]="")' },
  {
    code: 'weights-missing-points',
    when: `[@[Controllo pesi]]="${weightChecks.missing}"`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  {
    code: 'weights-excess-points',
    when: `[@[Controllo pesi]]="${weightChecks.excess}"`,
    values: [hundredths('[@[Somma pesi]]')],
  },
  { code: 'narrative-missing', when: `${narrated}=0` },
];
