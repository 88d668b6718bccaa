import { makeStyles, tokens } from '@fluentui/react-components';

interface CountTableProps {
  /** What the table says, for those who do not see where it stands. */
  label: string;
  /** The first is the heading of the names. */
  headings: readonly string[];
  rows: readonly { name: string; counts: readonly number[] }[];
}

const padding = `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    padding,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    verticalAlign: 'bottom',
    ':first-child': { paddingLeft: '0', textAlign: 'left' },
  },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
  count: {
    padding,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Names with their counts. */
export function CountTable({ label, headings, rows }: CountTableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.head}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {counts.map((count, index) => (
              <td key={headings[index + 1]} className={styles.count}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
