import { formatNumber, parseNumber, round } from '../../domain/values/numbers';
import type { PhaseDraft } from '../../domain/drafts/phase-draft';
import type { Centre } from '../../domain/records/records';
import type { Translator } from '../../i18n/translate';
import { additionSentences } from '../../i18n/addition-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { ChoiceField } from '../record/choice-field';
import { centreChoices, type Additions } from '../record/choices';
import { DraftField } from '../record/draft-field';
import { FieldPair } from '../record/field-pair';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

interface PhaseFieldsProps {
  form: DraftForm<PhaseDraft>;
  centres: readonly Centre[];
  addCentre?: Additions['addCentre'] | undefined;
  /** Managers of other phases. */
  managers: readonly string[];
  /** Weights of the objective's other phases. */
  otherWeights: readonly (number | null)[];
  /** How far from 100 the sum of weights may be. */
  tolerance: number;
}

/** The fields of a phase. */
export default function PhaseFields(props: PhaseFieldsProps) {
  const { form, centres, addCentre, managers, otherWeights, tolerance } = props;
  const t = useTranslator();
  const says = wordsBeside(t, additionSentences);
  const field = (name: keyof PhaseDraft) => ({ form, name, label: t(`phase.${name}`) });

  return (
    <>
      <DraftField {...field('description')} required lines={4} hint={t('phase.descriptionHint')} />
      <FieldPair>
        <DraftField
          {...field('weight')}
          {...sumHint(t, form.draft.weight, otherWeights, tolerance)}
          unit="%"
        />
        <DraftField {...field('progress')} hint={t('phase.progressHint')} unit="%" />
      </FieldPair>
      <FieldPair>
        <DraftField {...field('plannedStart')} hint={t('phase.dateHint')} />
        <DraftField {...field('plannedEnd')} hint={t('phase.dateHint')} />
      </FieldPair>
      <FieldPair>
        <DraftField {...field('actualStart')} hint={t('phase.actualStartHint')} />
        <DraftField {...field('actualEnd')} hint={t('phase.actualEndHint')} />
      </FieldPair>
      <DraftField {...field('manager')} hint={t('phase.managerHint')} suggestions={managers} />
      <ChoiceField
        {...field('centre')}
        hint={t('phase.centreHint')}
        choices={centreChoices(centres, t('phase.noCentre'))}
        add={says('centre')}
        onAdd={addCentre}
      />
      <DraftField {...field('notes')} hint={t('phase.notesHint')} lines={3} />
    </>
  );
}

/** What the weights add up to with the one being typed. Too little is no doubt: phases may be still to come. */
function sumHint(
  t: Translator,
  typed: string,
  others: readonly (number | null)[],
  tolerance: number,
): { hint: string; doubt?: string } {
  const reading = parseNumber(typed, { percent: true });
  if (!reading.ok || reading.value === null) return { hint: t('phase.weightHint') };
  const sum = others.reduce<number>((before, weight) => before + (weight ?? 0), reading.value);
  const hint = t('phase.sumHint', { sum: formatNumber(sum) });
  const excess = round(sum - 100);
  if (excess <= tolerance) return { hint };
  return { hint, doubt: t('phase.sumExcess', { sum: formatNumber(sum), points: formatNumber(excess) }) };
}
