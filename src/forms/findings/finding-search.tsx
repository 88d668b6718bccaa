import { useMemo } from 'react';
import { findingHeads, type FindingCode } from '../../domain/findings/catalogue/catalogue';
import type { Finding } from '../../domain/findings/finding';
import { SEVERITIES, type Severity } from '../../domain/findings/severities';
import type { Centre } from '../../domain/records/records';
import { codeKey } from '../../domain/values/codes';
import { filteredFindings, openKinds, type AboutFindings } from '../../domain/views/filtered-findings';
import { allFindings, type FindingFilter } from '../../domain/views/finding-filter';
import { findingListSentences } from '../../i18n/finding-list-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { FilterChoices } from '../ui/filter-choices';
import { FoundCount } from '../ui/found-count';
import { SearchForm } from '../ui/search-form';
import { useTranslator } from '../ui/words';

interface FindingSearchProps {
  findings: readonly Finding[];
  centres: readonly Centre[];
  about: AboutFindings;
  filter: FindingFilter;
  filtersOpen: boolean;
  /** How many open findings answer. */
  found: number;
  onFilter(filter: FindingFilter): void;
  onFold(open: boolean): void;
  onEnter(): void;
}

/** What the list of findings is searched and filtered by, and how many answer. */
export function FindingSearch(props: FindingSearchProps) {
  const { findings, centres, about, filter, filtersOpen, found, onFilter, onFold, onEnter } = props;
  const t = useTranslator();
  const says = wordsBeside(t, findingListSentences);
  const { search, kind } = filter;
  const objectives = useMemo(
    () => [...new Set(findings.map(({ objective }) => objective))].filter(Boolean),
    [findings],
  );
  const usedCentres = useMemo(() => {
    const used = new Set(objectives.map((code) => codeKey(about.centreOf(code))));
    return centres.filter(({ code }) => used.has(codeKey(code)));
  }, [centres, objectives, about]);
  const kinds = useMemo(() => {
    const counts = openKinds(filteredFindings(findings, { ...filter, kind: '' }, about));
    if (kind !== '' && !counts.has(kind)) counts.set(kind, 0);
    return [...counts].map(([code, count]) => ({ value: code, text: `${wordOf(code)} (${count})` }));
  }, [findings, filter, about, kind]);
  const total = useMemo(() => findings.filter(({ accepted }) => accepted === null).length, [findings]);
  const { severity, objective, centre } = filter;
  const filterCount = [severity, objective, centre, kind].filter((one) => one !== '').length;
  const isFiltered = filterCount > 0 || search !== '';
  const noneText = isFiltered ? says('noneFound') : '';
  const someText = found === total ? says('all', { count: total }) : says('found', { count: found, total });
  const countText = found === 0 ? noneText : someText;
  return (
    <>
      <SearchForm
        search={search}
        hint={says('searchHint')}
        filterCount={filterCount}
        filtersOpen={filtersOpen}
        onSearch={(text) => onFilter({ ...filter, search: text })}
        onFold={onFold}
        onEnter={onEnter}
      >
        <FilterChoices
          label={says('filters')}
          filter={{ severity, centre, objective, kind: kind as string }}
          choices={[
            {
              key: 'severity',
              label: says('severity'),
              options: SEVERITIES.map((value) => ({ value, text: t(`severity.${value}`, { count: 2 }) })),
            },
            {
              key: 'centre',
              label: says('centre'),
              options: usedCentres.map(({ code, shortName, name }) => ({
                value: code,
                text: [code, shortName || name].filter(Boolean).join(' · '),
              })),
            },
            {
              key: 'objective',
              label: says('objective'),
              options: objectives.map((code) => ({ value: code, text: code })),
            },
            { key: 'kind', label: says('kind'), options: kinds },
          ]}
          onChoose={(key, value) => onFilter(withChoice(filter, key, value))}
        />
      </SearchForm>
      <FoundCount
        text={countText}
        clear={
          isFiltered
            ? {
                word: t('objectives.clear'),
                hint: t('objectives.clearHint'),
                onClear: () => onFilter(allFindings),
              }
            : null
        }
      />
    </>
  );
}

function withChoice(filter: FindingFilter, key: string, value: string): FindingFilter {
  switch (key) {
    case 'severity':
      return { ...filter, severity: value as Severity | '' };
    case 'kind':
      return { ...filter, kind: value as FindingCode | '' };
    default:
      return { ...filter, [key]: value };
  }
}

/** What the sheets call a kind of finding. */
export function wordOf(code: FindingCode): string {
  return findingHeads.get(code)?.word ?? code;
}
