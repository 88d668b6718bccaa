import { Text } from '@fluentui/react-components';
import type { CorrectionFilter } from '../../domain/views/correction-filter';
import type { WordKey } from '../../i18n/dictionary';
import { FilterChoices } from '../ui/filter-choices';
import { useTranslator } from '../ui/words';

interface CorrectionFiltersProps {
  filter: CorrectionFilter;
  /** Codes that corrections name. */
  objectives: readonly string[];
  count: number;
  total: number;
  onFilter(filter: CorrectionFilter): void;
}

const KINDS: readonly (readonly [string, WordKey])[] = [
  ['errore materiale', 'correction.kind.error'],
  ['variazione', 'correction.kind.variation'],
];
const STATES: readonly (readonly [string, WordKey])[] = [
  ['proposta', 'correction.state.proposta'],
  ['approvata', 'correction.state.approvata'],
  ['none', 'correction.state.none'],
];

/** Which rows of the register the list shows. */
export function CorrectionFilters({ filter, objectives, count, total, onFilter }: CorrectionFiltersProps) {
  const t = useTranslator();
  const inWords = (words: typeof KINDS) => words.map(([value, word]) => ({ value, text: t(word) }));
  return (
    <>
      <FilterChoices
        label={t('correction.filters')}
        filter={{ ...filter }}
        choices={[
          {
            key: 'objective',
            label: t('correction.filter.objective'),
            options: objectives.map((code) => ({ value: code, text: code })),
          },
          { key: 'kind', label: t('correction.filter.kind'), options: inWords(KINDS) },
          { key: 'state', label: t('correction.filter.state'), options: inWords(STATES) },
        ]}
        onChoose={(key, value) => onFilter({ ...filter, [key]: value })}
      />
      <Text role="status" size={200}>
        {t('correction.count', { count, total })}
      </Text>
    </>
  );
}
