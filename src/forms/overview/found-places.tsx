import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoundPlace, SearchedPlace } from '../../domain/views/search';
import { placeName } from '../../i18n/finding-place';
import { TextLink } from '../ui/text-link';
import { useTranslator } from '../ui/words';

interface FoundPlacesProps {
  found: readonly FoundPlace[];
  onOpen(place: SearchedPlace): void;
}

const useStyles = makeStyles({
  list: {
    position: 'relative',
    zIndex: 1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: '0',
    listStyleType: 'none',
  },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** Where in an objective a search found something, as the ways there: `fase 3: … ROSSI ANNA`. */
export function FoundPlaces({ found, onOpen }: FoundPlacesProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {found.map(({ place, excerpt }) => (
        <li key={`${place.part} ${place.number}`} className={styles.item}>
          <TextLink
            text={[placeName(t, place), excerpt].filter(Boolean).join(': ')}
            onOpen={() => onOpen(place)}
          />
        </li>
      ))}
    </ul>
  );
}
