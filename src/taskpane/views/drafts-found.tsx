import { DraftsNotice } from '../../forms/record/drafts-notice';
import { useTranslator } from '../../forms/ui/words';
import type { WordKey } from '../../i18n/dictionary';
import { draftSentences } from '../../i18n/draft-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { usePane } from '../actions/pane';
import { draftKey } from '../place/chosen-objective';
import type { LeftDraft } from '../place/view-of-draft';

interface DraftsFoundProps {
  drafts: readonly LeftDraft[];
  onClose(): void;
}

/** What people know the part of the pane by in which a form stands. */
const PARTS: Readonly<Record<string, WordKey>> = {
  phase: 'tab.phases',
  indicator: 'tab.indicators',
  paragraph: 'tab.status',
  monitoring: 'tab.monitoring',
  centre: 'centre.list',
  node: 'node.list',
  list: 'entries.list',
  parameters: 'parameters.title',
  correction: 'correction.list',
};

/** What people know a record by: the first of these that was typed. */
const NAMES = ['description', 'text', 'title', 'name', 'code'];

const LONGEST_NAME = 60;

/** The drafts that were found when the pane opened. */
export default function DraftsFound({ drafts, onClose }: DraftsFoundProps) {
  const { content, memory, go } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, draftSentences);
  const { guid, peg } = content;
  const named = ({ form, objective, at }: LeftDraft) => {
    const of = peg.objectives.find((one) => draftKey(one) === objective);
    const data = of === undefined ? 'objective.adding' : 'tab.data';
    const part = t(PARTS[form] ?? data);
    const place = of === undefined ? part : `${of.code}, ${part}`;
    const draft = memory.drafts<Record<string, string>>(guid, form, objective).load()?.draft ?? {};
    const name = NAMES.map((field) => draft[field]?.trim() ?? '').find((text) => text !== '') ?? '';
    const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
    return {
      key: `${form} ${objective}`,
      text: short === '' || form === 'objective' ? place : says('named', { place, name: short }),
      onOpen() {
        if (of === undefined) return go({ kind: 'go', view: at.view });
        go({ kind: 'choose', objective: { id: of.id, code: of.code }, tab: at.tab });
      },
    };
  };
  return <DraftsNotice drafts={drafts.map(named)} onClose={onClose} />;
}
