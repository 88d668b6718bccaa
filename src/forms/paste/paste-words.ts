import { pasteSentences } from '../../i18n/paste-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { useTranslator } from '../ui/words';

/** Looks up the words of pasting in the language of the pane. */
export function usePasteWords() {
  return wordsBeside(useTranslator(), pasteSentences);
}
