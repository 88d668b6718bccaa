import { Text } from '@fluentui/react-components';
import {
  blankHistory,
  newIndicator,
  readIndicator,
  showIndicator,
  type IndicatorDraft,
} from '../../domain/drafts/indicator-draft';
import type { FormName } from '../../domain/records/fields/field';
import type { indicatorRecord } from '../../domain/records/fields/indicator-fields';
import { indicatorFigures } from '../../domain/figures/figures';
import { defaultSettings } from '../../domain/records/defaults';
import { formatNumber } from '../../domain/values/numbers';
import { MEASURES } from '../../domain/values/value';
import type { Translator } from '../../i18n/translate';
import { DraftField, type Choice } from '../record/draft-field';
import { FieldPair } from '../record/field-pair';
import { RowGroup } from '../record/row-group';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';
import { PolarityQuestion } from './polarity-question';

interface IndicatorFieldsProps {
  form: DraftForm<IndicatorDraft>;
  types: readonly string[];
  units: readonly string[];
  newId(): string;
}

/** The fields of an indicator, with its earlier years. */
export default function IndicatorFields({ form, types, units, newId }: IndicatorFieldsProps) {
  const t = useTranslator();
  const { measure } = form.draft;
  const computed = measure === 'ratio' || measure === 'variation';
  const field = (name: FormName<typeof indicatorRecord>) => ({ form, name, label: t(`indicator.${name}`) });
  const example = t(`example.${measure as (typeof MEASURES)[number]}`);

  return (
    <>
      <DraftField {...field('description')} required lines={3} hint={t('indicator.descriptionHint')} />
      <DraftField {...field('measure')} choices={measureChoices(t)} hint={t('indicator.measureHint')} />
      {measure !== 'yes-no' && measure !== 'text' && (
        <FieldPair>
          <DraftField
            {...field('polarity')}
            hint={t('indicator.polarityHint')}
            choices={[
              { value: 'up', label: t('polarity.up') },
              { value: 'down', label: t('polarity.down') },
            ]}
          />
          <DraftField {...field('unit')} suggestions={units} hint={t('indicator.unitHint')} />
        </FieldPair>
      )}
      <FieldPair>
        <DraftField {...field('type')} suggestions={types} hint={t('indicator.typeHint')} />
        <DraftField {...field('weight')} unit="%" hint={t('indicator.weightHint')} />
      </FieldPair>
      {(computed || form.draft.base !== '' || form.draft.current !== '') && (
        <FieldPair>
          <DraftField {...field('base')} hint={t('indicator.baseHint')} />
          <DraftField {...field('current')} hint={t('indicator.currentHint')} />
        </FieldPair>
      )}
      {computed && <Text size={200}>{workingText(t, form.draft)}</Text>}
      <FieldPair>
        <DraftField {...field('expected')} hint={example} />
        <DraftField {...field('achieved')} hint={t('indicator.achievedHint')} />
      </FieldPair>
      <PolarityQuestion draft={form.draft} onTurn={(polarity) => form.set('polarity', polarity)} />
      <DraftField {...field('notes')} lines={3} hint={t('indicator.notesHint')} />
      <RowGroup
        form={form}
        list="history"
        title={t('indicator.history')}
        hint={t('indicator.historyHint')}
        add={t('history.add')}
        remove={(number) => t('history.remove', { number })}
        blank={() => blankHistory(newId())}
        row={(name) => (
          <>
            <FieldPair>
              <DraftField
                form={form}
                name={name('year')}
                label={t('history.year')}
                hint={t('history.yearHint')}
              />
              <DraftField form={form} name={name('value')} label={t('history.value')} hint={example} />
            </FieldPair>
            <FieldPair>
              <DraftField form={form} name={name('unit')} label={t('history.unit')} suggestions={units} />
              <DraftField
                form={form}
                name={name('comparable')}
                label={t('history.comparable')}
                choices={[
                  { value: 'sì', label: t('yes') },
                  { value: 'no', label: t('no') },
                ]}
              />
            </FieldPair>
            {form.draft[name('comparable')] === 'no' && (
              <DraftField
                form={form}
                name={name('reason')}
                label={t('history.reason')}
                hint={t('history.reasonHint')}
              />
            )}
          </>
        )}
      />
    </>
  );
}

function measureChoices(t: Translator): Choice[] {
  return MEASURES.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }));
}

/** What base and current value give, as far as they can be read. */
function workingText(t: Translator, draft: IndicatorDraft): string {
  const { measure, base, current } = draft;
  const blank = newIndicator(1);
  const typed = { ...showIndicator(blank), description: '-', measure, base, current };
  const reading = readIndicator(typed, blank);
  if (!reading.ok) return t('working.none');
  const { working, computed } = indicatorFigures(reading.record, defaultSettings());
  if (working === null) return t('working.none');
  return t(`working.${working.formula}`, {
    base: formatNumber(working.base),
    current: formatNumber(working.current),
    result: formatNumber(computed),
  });
}
