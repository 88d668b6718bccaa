import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** A phase or an indicator of an approved plan. */
export const correctionSentences: Record<FindingCode<'corrections'>, Sentence> = {
  'planned-changed': {
    it: 'Il piano è approvato con {field} {approved}, ma ora il valore è {now}. Spiegare la modifica con una rettifica, oppure rimettere il valore approvato.',
    en: 'The plan was approved with {field} {approved}, but the value is {now} now. Explain the change by a correction, or put the approved value back.',
  },
  'correction-proposed': {
    it: 'La variazione del {date} ({field}) è solo proposta: manca l’atto. Indicarlo nella rettifica, oppure ritirare la variazione.',
    en: 'The variation of {date} ({field}) is only proposed: its act is missing. Enter it in the correction, or withdraw the variation.',
  },
};
