import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { editorSentences } from '../../i18n/editor-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { Answers, Modal } from '../ui/modal';
import { useTranslator } from '../ui/words';

/** An indicator's figures as the scheda prints them. */
export interface PrintedValues {
  /** Id of the indicator, and what it is called. */
  id: string;
  name: string;
  values: readonly PrintedValue[];
}

interface PrintedValue {
  name: 'achieved' | 'expected' | 'base' | 'current' | 'earlier';
  /** Of an earlier value. */
  year?: number;
  text: string;
}

interface InsertValueProps {
  indicators: readonly PrintedValues[];
  disabled: boolean;
  onInsert(text: string): void;
}

const useStyles = makeStyles({
  values: { maxHeight: '50vh', overflowY: 'auto', marginBottom: tokens.spacingVerticalL },
  name: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  value: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** Puts a figure of an indicator in where the caret is. */
export function InsertValue({ indicators, disabled, onInsert }: InsertValueProps) {
  const t = useTranslator();
  const styles = useStyles();
  const says = wordsBeside(t, editorSentences);
  const [choosing, setChoosing] = useState(false);
  const label = ({ name, year = 0 }: PrintedValue) =>
    name === 'earlier' ? says('ofYear', { year: String(year) }) : t(`indicator.${name}`);
  const insert = (text: string) => {
    // As long as the dialog is open, the text cannot take the focus.
    flushSync(() => setChoosing(false));
    onInsert(text);
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => setChoosing(true)}>
        {says('insert')}
      </Button>
      {choosing && (
        <Modal
          role="dialog"
          title={says('insert')}
          text={says('insertText')}
          onCancel={() => setChoosing(false)}
        >
          <div className={styles.values}>
            {indicators.map(({ id, name, values }) => (
              <section key={id} aria-label={name}>
                <h3 className={styles.name}>{name}</h3>
                <ul className={styles.list}>
                  {values.map((value) => (
                    <li key={`${value.name} ${value.year}`}>
                      <button type="button" className={styles.value} onClick={() => insert(value.text)}>
                        <span>{label(value)}</span>
                        <span className={styles.figure}>{value.text}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          <Answers>
            <Button onClick={() => setChoosing(false)}>{t('form.cancel')}</Button>
          </Answers>
        </Modal>
      )}
    </>
  );
}
