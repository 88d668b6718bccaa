import type { Finding } from '../../domain/findings/finding';
import { findingPlace } from '../../i18n/finding-place';
import { TextLink } from './text-link';
import { useTranslator } from './words';

interface PlaceLinkProps {
  finding: Pick<Finding, 'objective' | 'place' | 'params'>;
  onOpen(): void;
}

/** Where something was found, as the way there: `2018_P03_01, fase 3`. */
export function PlaceLink({ finding, onOpen }: PlaceLinkProps) {
  return <TextLink text={findingPlace(useTranslator(), finding)} onOpen={onOpen} />;
}
