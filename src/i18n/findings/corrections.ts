import type { FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Sentence } from './sentence';

/** A phase or an indicator of an approved plan. */
export const correctionSentences: Record<FindingCode<'corrections'>, Sentence> = {
  'planned-changed': {
    it: 'Il piano è stato approvato con {field} {approved}; ora è {now}. Registrare una rettifica, oppure ripristinare il valore approvato.',
    en: 'The plan was approved with {field} {approved}; it is now {now}. Record a correction, or restore the approved value.',
  },
  'correction-proposed': {
    it: 'La variazione del {date} ({field}) è ancora proposta: manca l’atto. Indicare l’atto, oppure ritirare la variazione.',
    en: 'The amendment of {date} ({field}) is still proposed: it has no resolution. Enter the resolution, or withdraw the amendment.',
  },
};
