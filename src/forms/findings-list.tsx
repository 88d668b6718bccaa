import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/findings';
import { Notice } from './notice';
import { useTranslator } from './words';

interface FindingsListProps {
  findings: readonly Finding[];
  /** Opens the objective that a finding belongs to, at its row. */
  onOpen(finding: Finding): void;
}

const SEVERITIES = ['error', 'warning', 'hint'] as const;
const COLORS = { error: 'danger', warning: 'warning', hint: 'informative' } as const;

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: '0' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  place: {
    padding: '0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: { display: 'block', overflowWrap: 'anywhere' },
});

/** Rilievi, the gravest first. Accepted ones are counted only. */
export default function FindingsList({ findings, onOpen }: FindingsListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const open = findings.filter((finding) => finding.accepted === null);
  const accepted = findings.length - open.length;
  const placeOf = ({ place, objective }: Finding) => {
    const { part, number } = place;
    if (part === 'phase' && number !== null) return `${objective}, ${t('place.phases', { number })}`;
    if (part === 'indicator' && number !== null) return `${objective}, ${t('place.indicators', { number })}`;
    return objective;
  };

  return (
    <section className={styles.page} aria-label={t('findings.title')}>
      <h2 className={styles.title}>{t('findings.title')}</h2>
      {open.length === 0 && (
        <Notice intent="success" title={t('findings.noneTitle')}>
          {t('findings.noneText')}
        </Notice>
      )}
      {SEVERITIES.map((severity) => {
        const group = open.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <div key={severity}>
            <h3 className={styles.group}>
              <Badge appearance="tint" color={COLORS[severity]} size="large">
                {t(`severity.${severity}`, { count: group.length })}: {group.length}
              </Badge>
            </h3>
            <ul className={styles.list}>
              {group.map((finding, index) => (
                <li key={`${finding.code} ${finding.row} ${index}`} className={styles.item}>
                  <button type="button" className={styles.place} onClick={() => onOpen(finding)}>
                    {placeOf(finding)}
                  </button>
                  <Text className={styles.text}>{t(`finding.${finding.code}`, finding.params)}</Text>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {accepted > 0 && <Text size={200}>{t('findings.accepted', { count: accepted })}</Text>}
    </section>
  );
}
