import type { PlanningNode } from '../../domain/records/records';
import type { CentreDraft, ListDraft, NodeDraft } from '../../domain/drafts/register-drafts';
import { nodeChoices } from '../record/choices';
import { DraftField } from '../record/draft-field';
import { listName } from './list-name';
import type { DraftForm } from '../record/use-draft';
import { useTranslator } from '../ui/words';

/** The fields of a centre. */
export function CentreFields({ form }: { form: DraftForm<CentreDraft> }) {
  const t = useTranslator();
  return (
    <>
      <DraftField form={form} name="code" label={t('centre.code')} required hint={t('centre.codeHint')} />
      <DraftField
        form={form}
        name="shortName"
        label={t('centre.shortName')}
        hint={t('centre.shortNameHint')}
      />
      <DraftField form={form} name="name" label={t('centre.name')} lines={3} hint={t('centre.nameHint')} />
      <DraftField form={form} name="manager" label={t('centre.manager')} hint={t('centre.managerHint')} />
    </>
  );
}

/** What a new centre needs to be chosen: the rest may come later. */
export function NewCentreFields({ form }: { form: DraftForm<CentreDraft> }) {
  const t = useTranslator();
  return (
    <>
      <DraftField form={form} name="code" label={t('centre.code')} required hint={t('centre.codeHint')} />
      <DraftField form={form} name="name" label={t('centre.name')} hint={t('centre.nameHint')} />
    </>
  );
}

interface NodeFieldsProps {
  form: DraftForm<NodeDraft>;
  /** Names of the levels, top down. */
  levels: readonly string[];
  nodes: readonly PlanningNode[];
}

/** The fields of a node of the albero DUP. */
export function NodeFields({ form, levels, nodes }: NodeFieldsProps) {
  const t = useTranslator();
  const levelChoices = levels.map((name, index) => ({
    value: String(index + 1),
    label: `${index + 1} · ${name}`,
  }));
  return (
    <>
      <DraftField form={form} name="code" label={t('node.code')} required hint={t('node.codeHint')} />
      <DraftField form={form} name="title" label={t('node.title')} lines={3} hint={t('node.titleHint')} />
      <DraftField
        form={form}
        name="level"
        label={t('node.level')}
        choices={levelChoices}
        required
        hint={t('node.levelHint')}
      />
      <DraftField
        form={form}
        name="parent"
        label={t('node.parent')}
        choices={nodeChoices(nodes, t('node.noParent'))}
        hint={t('node.parentHint')}
      />
    </>
  );
}

/** The entries of a list. */
export function ListFields({ form, name }: { form: DraftForm<ListDraft>; name: string }) {
  const t = useTranslator();
  return (
    <DraftField form={form} name="entries" label={listName(t, name)} lines={10} hint={t('entries.hint')} />
  );
}
