import { createRoot } from 'react-dom/client';
import { italian } from '../i18n/dictionary';
import { wordsOf, type Language } from '../i18n/language';
import { createTranslator } from '../i18n/translate';
import { excelRun } from '../workbook/excel/excel';
import { createRunner } from '../workbook/excel/run';
import { PaneApp } from './app';
import { documentPlace } from './place/document-place';
import { createMemory, paneStorage } from './place/memory';
import { viewOf } from './place/route';

/** The version of the Excel API that the manifest asks for. */
const API_VERSION = '1.14';

/** Italian first: only an English Excel gets English words. */
function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'it';
}

function say(pane: HTMLElement, text: string): void {
  const sentence = document.createElement('p');
  sentence.className = 'opening';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = text;
  pane.replaceChildren(sentence);
}

async function start(pane: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    say(pane, createTranslator(italian)('pane.noLibrary'));
    return;
  }
  const { host } = await Office.onReady();
  const memory = createMemory(paneStorage(), documentPlace);
  const language = memory.language() ?? languageOf(Office.context?.displayLanguage ?? navigator.language);
  const words = await wordsOf(language);
  const t = createTranslator(words);
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) say(pane, t('pane.notExcel'));
  else if (!Office.context.requirements.isSetSupported('ExcelApi', API_VERSION))
    say(pane, t('pane.oldExcel'));
  else {
    createRoot(pane).render(
      <PaneApp
        first={{ language, words }}
        runner={createRunner(excelRun)}
        memory={memory}
        firstView={viewOf(location.search)}
      />,
    );
  }
}

const pane = document.getElementById('pane');
if (pane) void start(pane);
