import { LaterNotices } from '../../forms/record/later-notice';
import { useTranslator } from '../../forms/ui/words';
import { laterSentences } from '../../i18n/later-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import type { OwnRow } from '../../workbook/save/own-rows';
import { changedText, rowText } from '../actions/later-text';
import type { LaterRows } from '../actions/use-own-rows';

/** As many rows as are named; of others their number is said. */
const MOST_NAMED = 8;

/** What became of saved rows afterwards, in words. */
export default function LaterRowsNotice({ later }: { later: LaterRows }) {
  const t = useTranslator();
  const says = wordsBeside(t, laterSentences);
  const { rewritten, changed, gone, back, writeAgain, failing, close } = later;
  const texts = (rows: readonly OwnRow[]): string[] => {
    const named = [...new Set(rows.slice(0, MOST_NAMED).map((row) => rowText(t, row)))];
    const others = rows.length - MOST_NAMED;
    return others > 0 ? [...named, says('otherRows', { count: others })] : named;
  };
  return (
    <LaterNotices
      rewritten={texts(rewritten)}
      changed={changed.slice(0, MOST_NAMED).map((row) => changedText(t, row))}
      moreChanged={Math.max(0, changed.length - MOST_NAMED)}
      gone={texts(gone)}
      back={texts(back)}
      writeAgain={writeAgain}
      failing={failing}
      close={close}
    />
  );
}
