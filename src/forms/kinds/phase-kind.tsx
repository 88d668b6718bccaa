import { lazy } from 'react';
import { nextOrder } from '../../domain/edits/edits';
import { phaseFigures, type PhaseState } from '../../domain/figures/figures';
import { copiedPhase, namedPhase } from '../../domain/records/named';
import { newPhase, readPhase, showPhase, type PhaseDraft } from '../../domain/drafts/phase-draft';
import { pasteColumnsOf } from '../../domain/paste/paste-columns';
import { phaseRecord } from '../../domain/records/fields/phase-fields';
import type { Centre, Objective, Phase } from '../../domain/records/records';
import type { IsoDate } from '../../domain/values/value';
import type { Additions } from '../record/choices';
import { recordWords, type RecordKind } from '../record/record-kind';
import { Badge } from '@fluentui/react-components';
import { formatNumber } from '../../domain/values/numbers';
import { useRowStyles } from '../record/row-styles';
import { useTranslator } from '../ui/words';

/** The controls of forms come after the first view of the pane. */
const PhaseFields = lazy(() => import(/* webpackPrefetch: true */ './phase-fields'));

interface PhaseSurroundings {
  objective: Objective;
  centres: readonly Centre[];
  referenceDate: IsoDate | null;
  /** How far from 100 the sum of weights may be. */
  tolerance: number;
  newId(): string;
  /** What its form can add where it is lacking. */
  additions?: Additions;
}

/** Le fasi di un obiettivo. A new phase comes last, and its centre is the objective's. */
export function phaseKind(surroundings: PhaseSurroundings): RecordKind<Phase, PhaseDraft> {
  const { objective, centres, referenceDate, tolerance, newId, additions } = surroundings;
  const { phases } = objective;

  return {
    words: recordWords('phase'),
    label: (t, name) => t(`phase.${name as keyof PhaseDraft}`),
    idOf: ({ id }) => id,
    nameOf: ({ description }) => description,
    named: (phase) => namedPhase(phase, newId),
    blank: (id = newId()) => ({ ...newPhase(nextOrder(phases)), id, centre: objective.centre }),
    copy: (phase) => ({ ...copiedPhase(phase, newId()), order: nextOrder(phases) }),
    draftOf: showPhase,
    read: readPhase,
    row: (phase) => (
      <PhaseRow
        phase={phase}
        number={phases.indexOf(phase) + 1}
        state={phaseFigures(phase, referenceDate).state}
      />
    ),
    fields: (form, record) => (
      <PhaseFields
        form={form}
        centres={centres}
        addCentre={additions?.addCentre}
        managers={[...new Set(phases.map(({ manager }) => manager).filter(Boolean))]}
        tolerance={tolerance}
        otherWeights={phases.filter(({ id }) => id !== record?.id).map(({ weight }) => weight)}
      />
    ),
    paste: pasteColumnsOf(phaseRecord),
    pasteCodes: { known: { centres: centres.map(({ code }) => code) } },
  };
}

interface PhaseRowProps {
  phase: Phase;
  /** As it is printed, from 1. */
  number: number;
  state: PhaseState;
}

const COLORS = {
  'not-started': 'informative',
  'in-progress': 'brand',
  late: 'danger',
  completed: 'success',
} as const;

/** A phase in the list: what it is, how much it weighs, how far it is. */
function PhaseRow({ phase, number, state }: PhaseRowProps) {
  const t = useTranslator();
  const styles = useRowStyles();
  const percent = (value: number | null) =>
    value === null ? t('phase.missing') : `${formatNumber(value)} %`;
  return (
    <span className={styles.row}>
      <span className={styles.number}>{number}</span>
      <span className={styles.description}>{phase.description || t('phase.noDescription')}</span>
      <span className={styles.facts}>
        <span>{t('phase.weightFact', { weight: percent(phase.weight) })}</span>
        <span>{t('phase.progressFact', { progress: percent(phase.progress) })}</span>
        <Badge appearance="tint" color={COLORS[state]}>
          {t(`state.${state}`)}
        </Badge>
      </span>
    </span>
  );
}
