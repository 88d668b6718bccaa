import { useState, type ReactNode } from 'react';
import { approvalStep, withoutApproved } from '../../domain/edits/correction-edits';
import type { Parameters } from '../../domain/records/records';
import { formatDate } from '../../domain/values/dates';
import { Confirm } from '../../forms/ui/modal';
import { useTranslator } from '../../forms/ui/words';
import { approvalSentences } from '../../i18n/approval-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { usePane } from './pane';

interface Asked {
  title: string;
  text: string;
  confirm: string;
  answer(isWanted: boolean): void;
}

interface ApprovalQuestion {
  /** Whether the person wants what saving does to the approval of the plan; without a question if it does nothing. */
  ask(before: Parameters, after: Parameters): Promise<boolean>;
  /** What is told once the plan was approved; `undefined` if saving approves nothing. */
  approvedText(before: Parameters, after: Parameters): string | undefined;
  dialog: ReactNode;
}

/** Asks before a date of approval keeps the planned values of the workbook, or its removal lets them go. */
export function useApproval(): ApprovalQuestion {
  const { content, findings } = usePane();
  const t = useTranslator();
  const says = wordsBeside(t, approvalSentences);
  const [asked, setAsked] = useState<Asked | null>(null);
  const counts = withoutApproved(content.peg);
  const dateOf = ({ approval }: Parameters): string => formatDate(approval?.date ?? null);
  const questionOf = (after: Parameters): Omit<Asked, 'answer'> => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warning = errors === 0 ? '' : ` ${says('openErrors', { errors })}`;
    return {
      title: says('approveTitle', { date: dateOf(after) }),
      text: `${says('approveText', { ...counts })}${warning}`,
      confirm: says('approve'),
    };
  };
  const settle = (isWanted: boolean): void => {
    setAsked(null);
    asked?.answer(isWanted);
  };
  return {
    async ask(before, after) {
      const step = approvalStep(before, after);
      if (step === null) return true;
      const question =
        step === 'approve'
          ? questionOf(after)
          : { title: says('withdrawTitle'), text: says('withdrawText'), confirm: says('withdraw') };
      return new Promise((answer) => setAsked({ ...question, answer }));
    },
    approvedText: (before, after) =>
      approvalStep(before, after) === 'approve'
        ? says('approved', { ...counts, date: dateOf(after) })
        : undefined,
    dialog: asked && (
      <Confirm
        title={asked.title}
        text={asked.text}
        confirm={asked.confirm}
        cancel={says('back')}
        onConfirm={() => settle(true)}
        onCancel={() => settle(false)}
      />
    ),
  };
}
