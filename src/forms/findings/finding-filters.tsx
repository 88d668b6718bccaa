import type { FindingFilter } from '../../domain/views/finding-filter';
import { SEVERITIES } from '../../domain/findings/severities';
import { FilterChoices } from '../ui/filter-choices';
import { useTranslator } from '../ui/words';

interface FindingFiltersProps {
  filter: FindingFilter;
  /** Codes of the objectives to choose from. */
  objectives: readonly string[];
  onFilter(filter: FindingFilter): void;
}

/** Which findings the list shows. */
export function FindingFilters({ filter, objectives, onFilter }: FindingFiltersProps) {
  const t = useTranslator();
  return (
    <FilterChoices
      label={t('findings.filters')}
      filter={{ ...filter }}
      choices={[
        {
          key: 'severity',
          label: t('findings.severity'),
          options: SEVERITIES.map((value) => ({ value, text: t(`severity.${value}`, { count: 2 }) })),
        },
        {
          key: 'objective',
          label: t('findings.objective'),
          options: objectives.map((code) => ({ value: code, text: code })),
        },
      ]}
      onChoose={(key, value) => onFilter({ ...filter, [key]: value })}
    />
  );
}
