import { LaterNotices } from '../../forms/record/later-notice';
import { useTranslator } from '../../forms/ui/words';
import type { OwnRow } from '../../workbook/save/own-rows';
import { changedText, rowText } from '../actions/later-text';
import type { LaterRows } from '../actions/use-own-rows';

/** What became of saved rows afterwards, in words. */
export default function LaterRowsNotice({ later }: { later: LaterRows }) {
  const t = useTranslator();
  const { rewritten, changed, gone, writeAgain, failing, close } = later;
  const texts = (rows: readonly OwnRow[]): string[] => [...new Set(rows.map((row) => rowText(t, row)))];
  return (
    <LaterNotices
      rewritten={texts(rewritten)}
      changed={changed.map((row) => changedText(t, row))}
      gone={texts(gone)}
      writeAgain={writeAgain}
      failing={failing}
      close={close}
    />
  );
}
