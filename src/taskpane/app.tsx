import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useMemo, useState } from 'react';
import { Boundary } from '../forms/ui/boundary';
import { FailureNotice, Notice, WaitingNotice } from '../forms/ui/notice';
import { OpeningSpinner } from '../forms/ui/opening-spinner';
import { TranslatorProvider } from '../forms/ui/words';
import type { Words } from '../i18n/dictionary';
import { wordsOf, type Language } from '../i18n/language';
import { createTranslator } from '../i18n/translate';
import type { Runner } from '../workbook/excel/run';
import { failingOf } from './actions/failing';
import type { PaneMemory } from './place/memory';
import type { View } from './place/route';
import { ReadyWorkbook } from './ready-workbook';
import { usePaneTheme } from './theme';
import { useWorkbook } from './actions/use-workbook';

const BlankWorkbook = lazy(() => import('./views/blank-workbook'));
const CheckedWorkbook = lazy(() => import(/* webpackPrefetch: true */ './views/checked-workbook'));

interface PaneAppProps {
  /** The language that the pane opens in. */
  first: { language: Language; words: Words };
  runner: Runner;
  memory: PaneMemory;
  firstView: View;
}

const useStyles = makeStyles({
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '0',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  // A page with a field that grows fills the pane.
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    fontFamily: tokens.fontFamilyBase,
  },
  footer: { marginTop: 'auto', paddingTop: tokens.spacingVerticalL, textAlign: 'right' },
});

/** The task pane. */
export function PaneApp({ first, runner, memory, firstView }: PaneAppProps) {
  const styles = useStyles();
  const [spoken, setSpoken] = useState(first);
  const t = useMemo(() => createTranslator(spoken.words), [spoken]);
  const other = spoken.language === 'it' ? 'en' : 'it';
  const [unspoken, setUnspoken] = useState<unknown>(null);
  const speak = async (language: Language) => {
    setUnspoken(null);
    const words = await wordsOf(language);
    document.documentElement.lang = language;
    memory.speak(language);
    setSpoken({ language, words });
  };
  const theme = usePaneTheme();
  const workbook = useWorkbook(runner);
  const [view, setView] = useState(firstView);
  // A workbook that was prepared or filled here begins with its objectives.
  const [begun, setBegun] = useState(0);
  // An import prepares the workbook, too, and has something to say afterwards.
  const [starting, setStarting] = useState(false);
  const { state, failure, waiting } = workbook;
  const isFirst = state.kind === 'blank' || (state.kind === 'ready' && starting);

  return (
    <FluentProvider theme={theme} style={{ minHeight: '100%' }}>
      <TranslatorProvider value={t}>
        <main className={styles.pane}>
          <h1 className={styles.title}>{t('pane.title')}</h1>
          <Boundary
            fallback={(error) => (
              <FailureNotice
                failing={failingOf(t, { code: 'unexpected', diagnostics: String(error) })}
                onRetry={() => location.reload()}
              />
            )}
          >
            {waiting && <WaitingNotice onStop={workbook.stopWaiting} />}
            {failure && (
              <FailureNotice failing={failingOf(t, failure)} onRetry={() => void workbook.refresh()} />
            )}
            {state.kind === 'opening' && !failure && <OpeningSpinner />}
            {state.kind === 'newer' && (
              <Notice intent="warning" title={t('pane.newerTitle')}>
                {t('pane.newerText')}
              </Notice>
            )}
            {state.kind === 'from-1904' && (
              <Notice intent="error" title={t('pane.from1904Title')}>
                {t('pane.from1904Text')}
              </Notice>
            )}
            {isFirst && (
              <Suspense fallback={<OpeningSpinner />}>
                <BlankWorkbook
                  workbook={workbook}
                  firstView={firstView}
                  onImporting={setStarting}
                  onDone={() => {
                    setView('objective');
                    setBegun(begun + 1);
                  }}
                />
              </Suspense>
            )}
            {state.kind === 'ready' && !starting && (
              <Suspense fallback={<OpeningSpinner />}>
                <CheckedWorkbook content={state.content}>
                  {(findings) => (
                    <ReadyWorkbook
                      key={`${state.content.guid} ${begun}`}
                      content={state.content}
                      findings={findings}
                      workbook={workbook}
                      memory={memory}
                      first={view}
                      onView={setView}
                    />
                  )}
                </CheckedWorkbook>
              </Suspense>
            )}
          </Boundary>
          {unspoken !== null && (
            <FailureNotice failing={failingOf(t, { code: 'unexpected', diagnostics: String(unspoken) })} />
          )}
          <footer className={styles.footer}>
            <Button
              size="small"
              appearance="subtle"
              lang={other}
              onClick={() => void speak(other).catch(setUnspoken)}
            >
              {t('pane.otherLanguage')}
            </Button>
          </footer>
        </main>
      </TranslatorProvider>
    </FluentProvider>
  );
}
