import { Badge } from '@fluentui/react-components';
import { formatDate } from '../../domain/values/dates';
import type { Correction } from '../../domain/records/records';
import { fieldName } from '../ui/place-text';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

/** A correction in words. */
export interface ShownCorrection {
  correction: Correction;
  /** Description of the corrected row, `null`: it is no longer there. */
  row: string | null;
  before: string;
  after: string;
}

const COLORS = { proposta: 'warning', approvata: 'success' } as const;

/** A correction in the register: what changed where, by whom, and where it stands. */
export function CorrectionRow({ correction, row, before, after }: ShownCorrection) {
  const t = useTranslator();
  const styles = useRowStyles();
  const { objective, field, kind, state, author, date } = correction;
  return (
    <span className={styles.plain}>
      <span className={styles.code}>{objective}</span>
      <span className={styles.description}>{row ?? t('correction.noRow')}</span>
      <span>{t('correction.change', { field: fieldName(t, field), before, after })}</span>
      <span className={styles.facts}>
        <span>{[author, formatDate(date)].filter((fact) => fact !== '').join(', ')}</span>
        <span>{kindText(t, kind)}</span>
        {state !== '' && (
          <Badge appearance="tint" color={COLORS[state]}>
            {t(`correction.state.${state}`)}
          </Badge>
        )}
      </span>
    </span>
  );
}

function kindText(t: ReturnType<typeof useTranslator>, kind: ShownCorrection['correction']['kind']): string {
  return t(kind === 'variazione' ? 'correction.kind.variation' : 'correction.kind.error');
}
