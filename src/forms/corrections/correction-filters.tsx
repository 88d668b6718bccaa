import { Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CorrectionFilter } from '../../domain/correction-filter';
import type { WordKey } from '../../i18n/dictionary';
import { useTranslator } from '../words';

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

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  filter: { display: 'contents' },
  select: { minWidth: '0', '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' } },
  count: { gridColumn: '1 / -1' },
});

/** Which rows of the register the list shows. */
export function CorrectionFilters({ filter, objectives, count, total, onFilter }: CorrectionFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const choices: { key: keyof CorrectionFilter; values: readonly (readonly [string, string])[] }[] = [
    { key: 'objective', values: objectives.map((code) => [code, code]) },
    { key: 'kind', values: KINDS.map(([value, word]) => [value, t(word)]) },
    { key: 'state', values: STATES.map(([value, word]) => [value, t(word)]) },
  ];
  return (
    <div role="group" aria-label={t('correction.filters')} className={styles.filters}>
      {choices.map(({ key, values }) => (
        <label key={key} className={styles.filter}>
          {t(`correction.filter.${key}`)}
          <Select
            size="small"
            className={styles.select}
            value={filter[key]}
            onChange={(_, { value }) => onFilter({ ...filter, [key]: value })}
          >
            <option value="">{t('correction.filter.all')}</option>
            {values.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </label>
      ))}
      <Text role="status" size={200} className={styles.count}>
        {t('correction.count', { count, total })}
      </Text>
    </div>
  );
}
