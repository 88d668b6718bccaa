import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { overviewSorts, overviewStates } from '../../domain/views/overview';
import type { OverviewFilter, OverviewSort, OverviewState } from '../../domain/views/overview';
import { FilterChoice } from '../ui/filter-choices';
import { useTranslator } from '../ui/words';

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
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  sort: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1 },
});

/** Which objectives the list shows, and in which order. */
export function OverviewFilters({ id, filter, centres, open, onFilter }: OverviewFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { centre, state, sort, direction } = filter;
  const descending = direction === 'descending';
  return (
    <div id={id} className={mergeClasses(styles.filters, !open && styles.closed)}>
      <FilterChoice
        className={styles.choice}
        label={t('objectives.centre')}
        value={centre}
        options={[
          { value: '', text: t('objectives.anyCentre') },
          ...centres.map(({ code, name }) => ({ value: code, text: name })),
        ]}
        onChoose={(value) => onFilter({ centre: value })}
      />
      <FilterChoice
        className={styles.choice}
        label={t('objectives.state')}
        value={state}
        options={overviewStates.map((value) => ({ value, text: t(`objectives.state.${value}`) }))}
        onChoose={(value) => onFilter({ state: value as OverviewState })}
      />
      <div className={styles.sort}>
        <FilterChoice
          className={mergeClasses(styles.choice, styles.grow)}
          label={t('objectives.sort')}
          value={sort}
          options={overviewSorts.map((value) => ({ value, text: t(`objectives.sort.${value}`) }))}
          onChoose={(value) =>
            onFilter({
              sort: value as OverviewSort,
              direction: value === 'daysLate' ? 'descending' : 'ascending',
            })
          }
        />
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
