import { makeStyles, tokens } from '@fluentui/react-components';

interface TextLinkProps {
  text: string;
  onOpen(): void;
}

const useStyles = makeStyles({
  link: {
    padding: '0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** A way within the pane, as a line of text that may wrap. */
export function TextLink({ text, onOpen }: TextLinkProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {text}
    </button>
  );
}
