import { wordsBeside } from '../../i18n/words-beside';
import { printRunSentences } from '../../i18n/print-run-sentences';
import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { objectivesOf } from '../../domain/views/print-run';
import type { PrintFilter } from '../../domain/views/print-layout';
import type { Objective, Peg } from '../../domain/records/records';
import { FilterChoices } from '../ui/filter-choices';
import { GrowingList } from '../ui/growing-list';
import { useTranslator } from '../ui/words';
import type { PrintPlace } from './print-place';

interface PrintScopeProps {
  peg: Peg;
  /** Code of the objective at hand. */
  one: string | null;
  place: PrintPlace;
  onPlace(part: Partial<PrintPlace>): void;
}

const useStyles = makeStyles({
  some: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { maxHeight: '240px', overflowY: 'auto' },
  tick: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 2px`,
    cursor: 'pointer',
  },
  box: { width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorBrandBackground },
  code: { fontWeight: tokens.fontWeightSemibold },
  description: {
    gridColumn: '2',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Which objectives to print: the one at hand, all, or those that are ticked. */
export function PrintScope({ peg, one, place, onPlace }: PrintScopeProps) {
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const styles = useStyles();
  const scope = place.scope === 'one' && one === null ? 'all' : place.scope;
  return (
    <>
      <RadioGroup
        aria-label={says('scope')}
        value={scope}
        onChange={(_, { value }) => onPlace({ scope: value as PrintPlace['scope'] })}
      >
        {one !== null && <Radio value="one" label={says('one', { code: one })} />}
        <Radio value="all" label={says('all', { count: peg.objectives.length })} />
        <Radio value="some" label={says('some')} />
      </RadioGroup>
      {scope === 'some' && (
        <div className={styles.some}>
          <PrintFilters peg={peg} filter={place.filter} onFilter={(filter) => onPlace({ filter })} />
          <Ticks peg={peg} place={place} onPlace={onPlace} />
        </div>
      )}
    </>
  );
}

interface PrintFiltersProps {
  peg: Peg;
  filter: PrintFilter;
  onFilter(filter: PrintFilter): void;
}

function PrintFilters({ peg, filter, onFilter }: PrintFiltersProps) {
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const { centres, planning, objectives } = peg;
  const portfolios = [...new Set(objectives.map(({ portfolio }) => portfolio))].filter(Boolean);
  return (
    <FilterChoices
      label={says('filters')}
      filter={{ ...filter }}
      choices={[
        {
          key: 'centre',
          label: says('filter.centre'),
          options: centres.map(({ code, shortName, name }) => ({
            value: code,
            text: `${code} ${shortName || name}`,
          })),
        },
        {
          key: 'programme',
          label: says('filter.programme'),
          options: planning.map(({ code, title }) => ({ value: code, text: `${code} ${title}` })),
        },
        {
          key: 'portfolio',
          label: says('filter.portfolio'),
          options: portfolios.map((portfolio) => ({ value: portfolio, text: portfolio })),
        },
      ]}
      onChoose={(key, value) => onFilter({ ...filter, [key]: value })}
    />
  );
}

function Ticks({ peg, place: { ticked, filter }, onPlace }: Omit<PrintScopeProps, 'one'>) {
  const t = useTranslator();
  const says = wordsBeside(t, printRunSentences);
  const styles = useStyles();
  const offered = useMemo(() => objectivesOf(peg, filter), [peg, filter]);
  const tick = (objectives: readonly Objective[], on: boolean) => {
    const next = new Set(ticked);
    for (const { code } of objectives) {
      if (on) next.add(code);
      else next.delete(code);
    }
    onPlace({ ticked: next });
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => tick(offered, true)}>
          {says('tickAll', { count: offered.length })}
        </Button>
        <Button
          size="small"
          disabledFocusable={ticked.size === 0}
          onClick={() => tick(peg.objectives, false)}
        >
          {says('tickNone')}
        </Button>
        <Text size={200} role="status">
          {says('ticked', { count: ticked.size, total: peg.objectives.length })}
        </Text>
      </div>
      <div className={styles.list}>
        <GrowingList
          items={offered}
          keyOf={({ id, code }) => id || code}
          subject={Object.values(filter).join(' ')}
          height={48}
        >
          {(objective) => (
            <label className={styles.tick}>
              <input
                type="checkbox"
                className={styles.box}
                checked={ticked.has(objective.code)}
                onChange={(event) => tick([objective], event.target.checked)}
              />
              <span className={styles.code}>{objective.code}</span>
              <span className={styles.description}>{objective.description}</span>
            </label>
          )}
        </GrowingList>
      </div>
    </>
  );
}
