import { createContext, useContext } from 'react';
import type { Translator } from '../../i18n/translate';

const TranslatorContext = createContext<Translator | null>(null);

/** Gives the pane's words to the forms below it. */
export const TranslatorProvider = TranslatorContext.Provider;

/** Looks up the words of the pane's language. */
export function useTranslator(): Translator {
  const t = useContext(TranslatorContext);
  if (!t) throw new Error('A form stands outside TranslatorProvider');
  return t;
}
