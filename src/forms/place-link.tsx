import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/findings';
import { useTranslator } from './words';

interface PlaceLinkProps {
  finding: Pick<Finding, 'objective' | 'place'>;
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
export function PlaceLink({ finding: { objective, place }, onOpen }: PlaceLinkProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { part, number } = place;
  const here = [objective];
  if (part === 'phase' && number !== null) here.push(t('place.phases', { number }));
  if (part === 'indicator' && number !== null) here.push(t('place.indicators', { number }));
  if (part === 'status' && number !== null) here.push(t('place.paragraphs', { number }));
  return (
    <button type="button" className={styles.link} onClick={onOpen}>
      {here.join(', ')}
    </button>
  );
}
