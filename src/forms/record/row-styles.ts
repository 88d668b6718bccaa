import { makeStyles, tokens } from '@fluentui/react-components';

/** How a record looks in a list: number, text, facts below. */
export const useRowStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  description: {
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  facts: {
    gridColumn: '2',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  /** Of a record that has no number. */
  plain: { display: 'block', overflowWrap: 'anywhere' },
  code: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
