import { Badge, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Centre, Objective } from '../domain/records';
import { Notice } from './notice';
import { useTranslator } from './words';

interface ObjectiveListProps {
  objectives: readonly Objective[];
  centres: readonly Centre[];
  /** Codes of the objectives with errors among their findings. */
  faulty: ReadonlySet<string>;
  onChoose(objective: Objective): void;
}

const SHOWN_AT_ONCE = 60;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  choose: {
    display: 'block',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  code: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  description: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  centre: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Every objective, to choose one; the search looks at code, description, centre and manager. */
export default function ObjectiveList({ objectives, centres, faulty, onChoose }: ObjectiveListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const nameOfCentre = new Map(centres.map((centre) => [centre.code, centre.shortName || centre.name]));
  const centreOf = (objective: Objective) =>
    [objective.centre, nameOfCentre.get(objective.centre)].filter(Boolean).join(' · ');

  const words = search.toLocaleLowerCase('it').split(/\s+/).filter(Boolean);
  const found = objectives.filter((objective) => {
    const text = [objective.code, objective.description, centreOf(objective), objective.manager].join(' ');
    return words.every((word) => text.toLocaleLowerCase('it').includes(word));
  });
  const [first] = found;

  if (objectives.length === 0) {
    return (
      <Notice intent="info" title={t('objectives.noneTitle')}>
        {t('objectives.noneText')}
      </Notice>
    );
  }
  return (
    <section className={styles.page} aria-label={t('objectives.title')}>
      <h2 className={styles.title}>{t('objectives.title')}</h2>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (first && search !== '') onChoose(first);
        }}
      >
        <Input
          style={{ width: '100%' }}
          type="search"
          value={search}
          onChange={(_, data) => setSearch(data.value)}
          contentBefore={<SearchRegular />}
          placeholder={t('objectives.search')}
          aria-label={t('objectives.search')}
        />
      </form>
      <Text size={200} role="status">
        {found.length === 0
          ? t('objectives.noneFound')
          : t('objectives.found', { count: found.length, total: objectives.length })}
      </Text>
      <ul className={styles.list}>
        {found.slice(0, SHOWN_AT_ONCE).map((objective, index) => (
          <li key={objective.id || `row ${index}`} className={styles.item}>
            <button type="button" className={styles.choose} onClick={() => onChoose(objective)}>
              <span className={styles.head}>
                <span className={styles.code}>{objective.code}</span>
                {faulty.has(objective.code) && (
                  <Badge appearance="tint" color="danger">
                    {t('objectives.faulty')}
                  </Badge>
                )}
              </span>
              <span className={styles.description}>{objective.description}</span>
              <Text size={200} className={styles.centre}>
                {centreOf(objective)}
              </Text>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN_AT_ONCE && <Text size={200}>{t('objectives.more')}</Text>}
    </section>
  );
}
