import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Centre } from '../../domain/records/records';
import { codeKey } from '../../domain/values/codes';
import { overviewSorts, overviewStates } from '../../domain/views/overview';
import type { OverviewFilter, OverviewLine, OverviewSort, OverviewState } from '../../domain/views/overview';
import { FilterChoice } from '../ui/filter-choices';
import type { Translator } from '../../i18n/translate';
import { FoundCount } from '../ui/found-count';
import { SearchForm, WIDE } from '../ui/search-form';
import { useTranslator } from '../ui/words';
import type { OverviewPlace } from './overview-place';

interface ObjectiveSearchProps {
  lines: readonly OverviewLine[];
  centres: readonly Centre[];
  place: OverviewPlace;
  /** How many lines answer. */
  found: number;
  onPlace(part: Partial<OverviewPlace>): void;
  onEnter(): void;
}

/** What the list of objectives is searched and filtered by, and how many answer. */
export function ObjectiveSearch({ lines, centres, place, found, onPlace, onEnter }: ObjectiveSearchProps) {
  const t = useTranslator();
  const { search, centre, state, filtersOpen } = place;
  const total = lines.length;
  const choices = useMemo(() => {
    const used = new Set(lines.map((line) => codeKey(line.centre)));
    return centres
      .filter(({ code }) => used.has(codeKey(code)) || code === centre)
      .map(({ code, shortName, name }) => ({
        code,
        name: [code, shortName || name].filter(Boolean).join(' · '),
      }));
  }, [lines, centres, centre]);
  const filterCount = Number(centre !== '') + Number(state !== 'all');

  return (
    <>
      <SearchForm
        search={search}
        hint={t('objectives.searchHint')}
        filterCount={filterCount}
        filtersOpen={filtersOpen}
        onSearch={(text) => onPlace({ search: text })}
        onFold={(open) => onPlace({ filtersOpen: open })}
        onEnter={onEnter}
      >
        <OverviewFilters filter={place} centres={choices} onFilter={onPlace} />
      </SearchForm>
      <FoundCount
        text={countOf(t, found, total)}
        clear={
          search !== '' || filterCount > 0
            ? {
                word: t('objectives.clear'),
                hint: t('objectives.clearHint'),
                onClear: () => onPlace({ search: '', centre: '', state: 'all' }),
              }
            : null
        }
      />
    </>
  );
}

function countOf(t: Translator, found: number, total: number): string {
  if (found === 0) return t('objectives.noneFound');
  return found === total
    ? t('objectives.all', { count: total })
    : t('objectives.found', { count: found, total });
}

interface OverviewFiltersProps {
  filter: OverviewFilter;
  /** Code and words of the centres to choose from. */
  centres: readonly { code: string; name: string }[];
  onFilter(part: Partial<OverviewFilter>): void;
}

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    [WIDE]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
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
function OverviewFilters({ filter, centres, onFilter }: OverviewFiltersProps) {
  const t = useTranslator();
  const styles = useStyles();
  const { centre, state, sort, direction } = filter;
  const descending = direction === 'descending';
  return (
    <div className={styles.filters}>
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
