import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingFilter } from '../../domain/finding-filter';
import { useTranslator } from '../words';
import { SEVERITIES } from './severities';

interface FindingFiltersProps {
  filter: FindingFilter;
  /** Codes of the objectives to choose from. */
  objectives: readonly string[];
  onFilter(filter: FindingFilter): void;
}

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: {
    display: 'grid',
    flex: '1 1 130px',
    minWidth: '0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  select: { minWidth: '0', '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' } },
});

/** Which findings the list shows. */
export function FindingFilters({ filter, objectives, onFilter }: FindingFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div role="group" aria-label={t('findings.filters')} className={styles.filters}>
      <label className={styles.choice}>
        {t('findings.severity')}
        <Select
          size="small"
          className={styles.select}
          value={filter.severity}
          onChange={(_, { value }) =>
            onFilter({ ...filter, severity: SEVERITIES.find((one) => one === value) ?? '' })
          }
        >
          <option value="">{t('findings.all')}</option>
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {t(`severity.${severity}`, { count: 2 })}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.choice}>
        {t('findings.objective')}
        <Select
          size="small"
          className={styles.select}
          value={filter.objective}
          onChange={(_, { value }) => onFilter({ ...filter, objective: value })}
        >
          <option value="">{t('findings.all')}</option>
          {objectives.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </label>
    </div>
  );
}
