import type { ParametersDraft } from '../../domain/drafts/parameters-draft';
import { DraftField } from '../record/draft-field';
import { FieldPair } from '../record/field-pair';
import { FormSection } from '../record/form-section';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

/** The parameters of the workbook. */
export default function ParametersFields({ form }: { form: DraftForm<ParametersDraft> }) {
  const t = useTranslator();
  const field = (name: keyof ParametersDraft) => ({ form, name, label: t(`parameters.${name}`) });
  const date = { hint: t('parameters.dateHint') };

  return (
    <>
      <DraftField {...field('entity')} required hint={t('parameters.entityHint')} />
      <FieldPair>
        <DraftField {...field('year')} required hint={t('parameters.yearHint')} />
        <DraftField {...field('referenceDate')} hint={t('parameters.referenceDateHint')} />
      </FieldPair>
      <DraftField {...field('level')} hint={t('parameters.levelHint')} />
      <DraftField {...field('processedOn')} hint={t('parameters.processedOnHint')} />

      <FormSection title={t('parameters.dup')}>
        <DraftField {...field('viewCode')} hint={t('parameters.viewCodeHint')} />
        <DraftField {...field('viewTitle')} hint={t('parameters.viewTitleHint')} />
        <DraftField {...field('planningLevels')} lines={4} hint={t('parameters.planningLevelsHint')} />
      </FormSection>

      <FormSection title={t('parameters.approval')}>
        <DraftField {...field('approvalAct')} hint={t('parameters.approvalActHint')} />
        <DraftField
          {...field('approvalDate')}
          hint={`${t('parameters.dateHint')}. ${t('correction.approveHint')}`}
        />
      </FormSection>

      <FormSection title={t('parameters.protocol')}>
        <DraftField {...field('protocolOffice')} hint={t('parameters.protocolOfficeHint')} />
        <DraftField
          {...field('protocolDirection')}
          choices={[
            { value: '', label: t('parameters.noDirection') },
            { value: 'A', label: t('parameters.incoming') },
            { value: 'P', label: t('parameters.outgoing') },
          ]}
        />
        <FieldPair>
          <DraftField {...field('protocolNumber')} hint={t('parameters.protocolNumberHint')} />
          <DraftField {...field('protocolDate')} {...date} />
        </FieldPair>
        <DraftField {...field('protocolClass')} hint={t('parameters.protocolClassHint')} />
        <DraftField {...field('protocolFile')} hint={t('parameters.protocolFileHint')} />
      </FormSection>

      <FormSection title={t('parameters.method')}>
        <FieldPair>
          <DraftField {...field('weightTolerance')} hint={t('parameters.weightToleranceHint')} />
          <DraftField {...field('phaseShare')} unit="%" hint={t('parameters.phaseShareHint')} />
        </FieldPair>
        <FieldPair>
          <DraftField {...field('cap')} unit="%" hint={t('parameters.capHint')} />
          <DraftField
            {...field('missing')}
            choices={[
              { value: 'blank', label: t('parameters.missingBlank') },
              { value: 'zero', label: t('parameters.missingZero') },
            ]}
          />
        </FieldPair>
        <FieldPair>
          <DraftField {...field('red')} unit="%" hint={t('parameters.redHint')} />
          <DraftField {...field('amber')} unit="%" hint={t('parameters.amberHint')} />
        </FieldPair>
        <DraftField {...field('monitoringDates')} lines={4} hint={t('parameters.monitoringDatesHint')} />
        <FieldPair>
          <DraftField {...field('ganttFrom')} hint={t('parameters.ganttFromHint')} />
          <DraftField {...field('ganttTo')} hint={t('parameters.ganttToHint')} />
        </FieldPair>
      </FormSection>

      <FormSection title={t('diary.title')}>
        <DraftField
          {...field('diary')}
          hint={t('parameters.diaryHint')}
          choices={[
            { value: 'sì', label: t('value.yes') },
            { value: 'no', label: t('value.no') },
          ]}
        />
        <DraftField {...field('diaryRows')} hint={t('parameters.diaryRowsHint')} />
      </FormSection>
    </>
  );
}
