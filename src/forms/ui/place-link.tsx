import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/finding';
import { findingPlace } from '../../i18n/finding-place';
import { useTranslator } from './words';

interface PlaceLinkProps {
  finding: Pick<Finding, 'objective' | 'place' | 'params'>;
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
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** Where something was found, as the way there: `2018_P03_01, fase 3`. */
export function PlaceLink({ finding, onOpen }: PlaceLinkProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {findingPlace(t, finding)}
    </button>
  );
}
