import { makeStyles, tokens } from '@fluentui/react-components';

interface FieldValuesProps {
  names: readonly string[];
  label(name: string): string;
  /** What is said of a field, a line each. */
  values(name: string): readonly string[];
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: '0', listStyleType: 'none' },
  item: { marginBottom: tokens.spacingVerticalS },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Fields of a form with what stands or stood in them, within a message. */
export function FieldValues({ names, label, values }: FieldValuesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {names.map((name) => (
        <li key={name} className={styles.item}>
          <span className={styles.label}>{label(name)}</span>
          {values(name).map((value, index) => (
            <p key={index} className={styles.value}>
              {value}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
