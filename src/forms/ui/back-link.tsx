import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons';

interface BackLinkProps {
  /** The page that it leads to. */
  text: string;
  onBack(): void;
}

const useStyles = makeStyles({ link: { alignSelf: 'start', minWidth: '0', marginLeft: '-8px' } });

/** The way back to the page that this one was opened from. */
export default function BackLink({ text, onBack }: BackLinkProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.link}
      size="small"
      appearance="subtle"
      icon={<ChevronLeftRegular />}
      onClick={onBack}
    >
      {text}
    </Button>
  );
}
