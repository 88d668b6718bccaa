import { Spinner } from '@fluentui/react-components';
import { useTranslator } from './words';

/** What stands where something is on its way. */
export function OpeningSpinner() {
  const t = useTranslator();
  return <Spinner size="small" label={t('pane.opening')} />;
}
