import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo } from 'react';
import {
  filteredEntries,
  NOBODY,
  entryObjectives,
  entryPersons,
  type DiaryEntry,
} from '../../domain/views/diary';
import { everyEntry, type DiaryFilter } from '../../domain/views/diary-filter';
import { FilterChoices } from '../ui/filter-choices';
import { FoundCount } from '../ui/found-count';
import { GrowingList } from '../ui/growing-list';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';
import { DiaryItem } from './diary-entry';

interface DiaryListProps {
  /** The newest first; keep the array while the diary stays the same. */
  entries: readonly DiaryEntry[];
  filter: DiaryFilter;
  onFilter(filter: DiaryFilter): void;
}

const useStyles = makeStyles({
  search: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Who changed what, by objective and by person, with a search. */
export function DiaryList({ entries, filter, onFilter }: DiaryListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filteredEntries(entries, asked), [entries, asked]);
  const { objectives, persons } = useMemo(
    () => ({ objectives: entryObjectives(entries), persons: entryPersons(entries) }),
    [entries],
  );
  const isFiltered = Object.values(filter).some((text) => text !== '');

  if (entries.length === 0)
    return (
      <Notice intent="info" title={t('diary.emptyTitle')}>
        {t('diary.emptyText')}
      </Notice>
    );
  return (
    <>
      <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
        <Input
          type="search"
          input={{ style: { minWidth: 0 } }}
          value={filter.search}
          onChange={(_, { value }) => onFilter({ ...filter, search: value })}
          contentBefore={<SearchRegular />}
          placeholder={t('diary.search')}
          aria-label={t('diary.search')}
        />
        <FilterChoices
          label={t('diary.filters')}
          filter={{ objective: filter.objective, who: filter.who }}
          choices={[
            {
              key: 'objective',
              label: t('diary.objective'),
              options: withCode(objectives, filter.objective).map((code) => ({ value: code, text: code })),
            },
            {
              key: 'who',
              label: t('diary.who'),
              options: persons.map((who) => ({ value: who || NOBODY, text: who || t('diary.nobody') })),
            },
          ]}
          onChoose={(key, value) => onFilter({ ...filter, [key]: value })}
        />
      </form>
      <FoundCount
        text={
          found.length === 0
            ? t('diary.noneFound')
            : t('diary.count', { count: found.length, total: entries.length })
        }
        clear={isFiltered ? { word: t('diary.clear'), onClear: () => onFilter(everyEntry) } : null}
      />
      <GrowingList items={found} keyOf={({ id }) => id} subject={JSON.stringify(asked)} height={104}>
        {(entry) => <DiaryItem entry={entry} />}
      </GrowingList>
    </>
  );
}

/** An objective in which nothing was changed can be asked for, too. */
function withCode(codes: readonly string[], code: string): readonly string[] {
  return code === '' || codes.includes(code) ? codes : [code, ...codes];
}
