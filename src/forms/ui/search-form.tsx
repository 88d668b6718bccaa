import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, SearchRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useTranslator } from './words';

/** Width of the pane from which the filters are always shown. */
export const WIDE = '@media (min-width: 480px)';

interface SearchFormProps {
  search: string;
  /** What the search looks in. */
  hint: string;
  /** How many filters leave something out. */
  filterCount: number;
  /** In a narrow pane the filters are folded away. */
  filtersOpen: boolean;
  onSearch(search: string): void;
  onFold(open: boolean): void;
  /** Enter goes to what was found first. */
  onEnter(): void;
  /** The filters. */
  children: ReactNode;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  search: { display: 'flex', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: '0' },
  fold: { flexShrink: 0, minWidth: '0', [WIDE]: { display: 'none' } },
  closed: { display: 'none', [WIDE]: { display: 'block' } },
});

/** What a long list is searched and filtered by. */
export function SearchForm(props: SearchFormProps) {
  const { search, hint, filterCount, filtersOpen, onSearch, onFold, onEnter, children } = props;
  const t = useTranslator();
  const styles = useStyles();
  const filters = useId();
  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <div className={styles.search}>
        <Input
          className={styles.field}
          input={{ style: { minWidth: 0 } }}
          type="search"
          value={search}
          onChange={(_, data) => onSearch(data.value)}
          contentBefore={<SearchRegular />}
          placeholder={t('objectives.search')}
          aria-label={hint}
          title={hint}
        />
        <Button
          className={styles.fold}
          aria-expanded={filtersOpen}
          aria-controls={filters}
          icon={filtersOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          onClick={() => onFold(!filtersOpen)}
        >
          {filterCount === 0
            ? t('objectives.filters')
            : t('objectives.filtersActive', { count: filterCount })}
        </Button>
      </div>
      <div id={filters} className={mergeClasses(!filtersOpen && styles.closed)}>
        {children}
      </div>
    </form>
  );
}
