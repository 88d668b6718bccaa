import { blankLink, blankObjectiveRow, type ObjectiveDraft } from '../../domain/drafts/objective-draft';
import type { Objective, Peg } from '../../domain/records/records';
import { ChoiceField } from '../record/choice-field';
import { centreChoices, nodeChoices, suggestionsOf, type Additions } from '../record/choices';
import { DraftField } from '../record/draft-field';
import { FieldPair } from '../record/field-pair';
import { RowGroup } from '../record/row-group';
import type { DraftForm } from '../record/use-draft';
import { additionSentences } from '../../i18n/addition-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { useTranslator } from '../ui/words';

interface ObjectiveFieldsProps {
  form: DraftForm<ObjectiveDraft>;
  peg: Peg;
  newId(): string;
  additions?: Additions | undefined;
}

type TextField = 'area' | 'portfolio' | 'directorate' | 'director' | 'manager' | 'type';

const LISTS: Readonly<Partial<Record<TextField, string>>> = {
  area: 'areas',
  portfolio: 'portfolios',
  type: 'objectiveTypes',
};

/** The fields of an objective, with its links to the DUP and the centres that take part. */
export default function ObjectiveFields({ form, peg, newId, additions }: ObjectiveFieldsProps) {
  const t = useTranslator();
  const says = wordsBeside(t, additionSentences);
  const centres = centreChoices(peg.centres, t('objective.noCentre'));
  const nodes = nodeChoices(peg.planning, t('objective.noProgramme'));
  const centre = { choices: centres, add: says('centre'), onAdd: additions?.addCentre };
  const suggested = (name: TextField) => ({
    form,
    name,
    label: t(`objective.${name}`),
    hint: t(`objective.${name}Hint`),
    suggestions: suggestionsOf(
      peg.lists,
      LISTS[name] ?? '',
      peg.objectives.map((objective: Objective) => objective[name]),
    ),
  });

  return (
    <>
      <DraftField
        form={form}
        name="code"
        label={t('objective.code')}
        required
        hint={t('objective.codeHint')}
      />
      <DraftField
        form={form}
        name="description"
        label={t('objective.description')}
        required
        lines={4}
        hint={t('objective.descriptionHint')}
      />
      <ChoiceField
        {...centre}
        form={form}
        name="centre"
        label={t('objective.centre')}
        hint={t('objective.centreHint')}
      />
      <DraftField {...suggested('manager')} />
      <FieldPair>
        <DraftField {...suggested('type')} />
        <DraftField
          form={form}
          name="weight"
          label={t('objective.weight')}
          unit="%"
          hint={t('objective.weightHint')}
        />
      </FieldPair>
      <DraftField {...suggested('area')} />
      <DraftField {...suggested('portfolio')} />
      <FieldPair>
        <DraftField {...suggested('directorate')} />
        <DraftField {...suggested('director')} />
      </FieldPair>
      <RowGroup
        form={form}
        list="programmes"
        title={t('objective.programmes')}
        hint={t('objective.programmesHint')}
        add={t('objective.addProgramme')}
        remove={(number) => t('objective.removeProgramme', { number })}
        blank={() => blankLink(newId())}
        row={(name, number) => (
          <ChoiceField
            form={form}
            name={name('programme')}
            label={t(number === 1 ? 'objective.mainProgramme' : 'objective.otherProgramme', { number })}
            choices={nodes}
            add={says('programme')}
            onAdd={additions?.addProgramme}
          />
        )}
      />
      <RowGroup
        form={form}
        list="involved"
        title={t('objective.involved')}
        hint={t('objective.involvedHint')}
        add={t('involved.add')}
        remove={(number) => t('involved.remove', { number })}
        blank={() => blankObjectiveRow('involved', newId())}
        row={(name) => (
          <>
            <ChoiceField
              {...centre}
              form={form}
              name={name('centre')}
              label={t('involved.centre')}
              required
            />
            <FieldPair>
              <DraftField
                form={form}
                name={name('role')}
                label={t('involved.role')}
                hint={t('involved.roleHint')}
              />
              <DraftField form={form} name={name('share')} label={t('involved.share')} unit="%" />
            </FieldPair>
          </>
        )}
      />
    </>
  );
}
