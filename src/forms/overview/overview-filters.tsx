import { Button, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { overviewSorts, overviewStates } from '../../domain/overview';
import type { OverviewFilter, OverviewSort, OverviewState } from '../../domain/overview';
import { useTranslator } from '../words';

interface OverviewFiltersProps {
  id: string;
  filter: OverviewFilter;
  /** Code and words of the centres to choose from. */
  centres: readonly { code: string; name: string }[];
  /** In a narrow pane; a wide one always shows them. */
  open: boolean;
  onFilter(part: Partial<OverviewFilter>): void;
}

/** Width of the pane from which the filters stand in one row. */
export const WIDE = '@media (min-width: 480px)';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [WIDE]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  closed: { display: 'none', [WIDE]: { display: 'grid' } },
  choice: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  sort: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
  select: { minWidth: '0', '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' } },
});

/** Which objectives the list shows, and in which order. */
export function OverviewFilters({ id, filter, centres, open, onFilter }: OverviewFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { centre, state, sort, direction } = filter;
  const descending = direction === 'descending';
  return (
    <div id={id} className={mergeClasses(styles.filters, !open && styles.closed)}>
      <label className={styles.choice}>
        {t('objectives.centre')}
        <Select
          size="small"
          className={styles.select}
          value={centre}
          onChange={(_, { value }) => onFilter({ centre: value })}
        >
          <option value="">{t('objectives.anyCentre')}</option>
          {centres.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <label className={styles.choice}>
        {t('objectives.state')}
        <Select
          size="small"
          className={styles.select}
          value={state}
          onChange={(_, { value }) => onFilter({ state: value as OverviewState })}
        >
          {overviewStates.map((choice) => (
            <option key={choice} value={choice}>
              {t(`objectives.state.${choice}`)}
            </option>
          ))}
        </Select>
      </label>
      <div className={styles.sort}>
        <label className={mergeClasses(styles.choice, styles.grow)}>
          {t('objectives.sort')}
          <Select
            size="small"
            className={styles.select}
            value={sort}
            onChange={(_, { value }) =>
              onFilter({
                sort: value as OverviewSort,
                direction: value === 'daysLate' ? 'descending' : 'ascending',
              })
            }
          >
            {overviewSorts.map((choice) => (
              <option key={choice} value={choice}>
                {t(`objectives.sort.${choice}`)}
              </option>
            ))}
          </Select>
        </label>
        <Button
          size="small"
          icon={descending ? <ArrowSortDownRegular /> : <ArrowSortUpRegular />}
          aria-pressed={descending}
          aria-label={t('objectives.descending')}
          title={t('objectives.descending')}
          onClick={() => onFilter({ direction: descending ? 'ascending' : 'descending' })}
        />
      </div>
    </div>
  );
}
