import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Objective } from '../../domain/records/records';
import { useTranslator } from '../ui/words';

interface ObjectiveHeadProps {
  objective: Objective;
  /** The code alone, while a form needs the room. */
  brief: boolean;
  /** Goes back to the list. */
  onList(): void;
}

const LONG = 110;

const useStyles = makeStyles({
  top: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  code: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  description: { margin: '0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  more: {
    padding: '0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** Which objective the pane is about. */
export function ObjectiveHead({ objective, brief, onList }: ObjectiveHeadProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const { code, description } = objective;
  const long = description.length > LONG;
  const start = description.slice(0, LONG).replace(/\s+\S*$/, '');

  return (
    <header>
      <div className={styles.top}>
        <h2 className={styles.code}>{code}</h2>
        {!brief && (
          <Button size="small" onClick={onList}>
            {t('objective.change')}
          </Button>
        )}
      </div>
      {!brief && (
        <p className={styles.description}>
          {long && !whole ? `${start}… ` : `${description} `}
          {long && (
            <button
              type="button"
              className={styles.more}
              aria-expanded={whole}
              onClick={() => setWhole(!whole)}
            >
              {t(whole ? 'objective.less' : 'objective.more')}
            </button>
          )}
        </p>
      )}
    </header>
  );
}
