import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import type { OverviewLine } from '../../domain/views/overview';
import type { FoundPlace, SearchedPlace } from '../../domain/views/search';
import { MoveHandle } from '../ui/moving';
import { FoundPlaces } from './found-places';
import { LineFacts, LineMarks } from './line-facts';
import { useTranslator } from '../ui/words';

interface ObjectiveLineProps {
  line: OverviewLine;
  /** Where else than in what it shows the search found something. */
  found: readonly FoundPlace[];
  onChoose(code: string): void;
  onOpen(line: OverviewLine, place: SearchedPlace): void;
  actions: ((code: string) => ReactNode) | undefined;
  /** It has a handle. */
  movable: boolean;
  /** Something typed in it is not saved. */
  unsaved: boolean;
}

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  handle: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignSelf: 'stretch',
    marginLeft: '-4px',
    flexShrink: 0,
  },
  body: { flexGrow: 1, minWidth: '0' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  // The whole line can be clicked: the button's own box is stretched over it.
  choose: {
    padding: '0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    scrollMarginBlock: '80px',
    outlineStyle: 'none',
    '::after': {
      content: '""',
      position: 'absolute',
      top: '0',
      right: '0',
      bottom: '0',
      left: '0',
      borderRadius: tokens.borderRadiusMedium,
    },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  description: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  owner: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { position: 'relative', zIndex: 1, flexShrink: 0, marginLeft: tokens.spacingHorizontalXS },
});

/** One objective of the list: what it is, how it stands, and what its checks found. */
export const ObjectiveLine = memo(function ObjectiveLine(props: ObjectiveLineProps) {
  const { line, found, onChoose, onOpen, actions, movable, unsaved } = props;
  const t = useTranslator();
  const styles = useStyles();
  const id = useId();
  const { code, description } = line;
  const owner = [line.centre, line.centreName, line.manager].filter(Boolean).join(' · ');

  return (
    <div className={styles.line}>
      {movable && (
        <div className={styles.handle}>
          <MoveHandle id={line.id} name={code || t('line.noCode')} />
        </div>
      )}
      <div className={styles.body}>
        <div className={styles.head}>
          <button
            type="button"
            id={`${id}-code`}
            className={styles.choose}
            aria-labelledby={`${id}-code ${id}-text`}
            aria-describedby={`${id}-marks ${id}-facts`}
            onClick={() => onChoose(code)}
          >
            {code || t('line.noCode')}
          </button>
          <LineMarks id={`${id}-marks`} line={line} unsaved={unsaved} />
        </div>
        <div id={`${id}-text`} className={styles.description}>
          {description || t('line.noDescription')}
        </div>
        {owner && <div className={styles.owner}>{owner}</div>}
        <LineFacts id={`${id}-facts`} figures={line.figures} />
        {found.length > 0 && <FoundPlaces found={found} onOpen={(place) => onOpen(line, place)} />}
      </div>
      {actions && <div className={styles.actions}>{actions(code)}</div>}
    </div>
  );
});
