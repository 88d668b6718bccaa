import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';

interface FoundCountProps {
  /** How many answer, in words. */
  text: string;
  /** What ends the search and the filters; `null`: nothing is searched. */
  clear: { word: string; hint?: string; onClear(): void } | null;
}

const useStyles = makeStyles({
  found: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
});

/** How many answer to a search, told to screen readers too, and the way back to all of them. */
export function FoundCount({ text, clear }: FoundCountProps) {
  const styles = useStyles();
  return (
    <div className={styles.found}>
      <Text size={200} role="status">
        {text}
      </Text>
      {clear && (
        <Button
          size="small"
          appearance="subtle"
          {...(clear.hint !== undefined && { 'aria-label': clear.hint })}
          onClick={clear.onClear}
        >
          {clear.word}
        </Button>
      )}
    </div>
  );
}
