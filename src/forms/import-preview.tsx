import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportMerge } from '../domain/import-merge';
import type { Objective } from '../domain/records';
import { Notice } from './notice';
import { useTranslator } from './words';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  name: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  count: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
});

/** What an import is going to write. */
export function ImportPreview({ merge }: { merge: ImportMerge }) {
  const { peg, repeated, updated, replaced } = merge;
  const t = useTranslator();
  const styles = useStyles();
  const total = (count: (objective: Objective) => number) =>
    peg.objectives.reduce((sum, objective) => sum + count(objective), 0);
  const rows = [
    [t('import.newObjectives'), peg.objectives.length - updated.length],
    [t('import.updatedObjectives'), updated.length],
    [t('import.phases'), total((objective) => objective.phases.length)],
    [t('import.indicators'), total((objective) => objective.indicators.length)],
    [
      t('import.paragraphs'),
      total(({ status }) => status.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)),
    ],
    [t('import.centres'), peg.centres.length],
    [t('import.planning'), peg.planning.length],
  ] as const;

  return (
    <>
      <Text>
        {t('import.previewText', { entity: peg.parameters.entity, year: String(peg.parameters.year) })}
      </Text>
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.count}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {updated.length > 0 && (
        <Notice intent="info" title={t('import.updatedTitle', { count: updated.length })}>
          {t('import.updatedText', { codes: updated.join(', ') })}
        </Notice>
      )}
      {replaced.length > 0 && (
        <Notice intent="info" title={t('import.replacedTitle')}>
          {t('import.replacedText', { names: replaced.map((name) => t(`field.${name}`)).join(', ') })}
        </Notice>
      )}
      {repeated.length > 0 && (
        <Notice intent="error" title={t('import.repeatedTitle')}>
          {t('import.repeatedText', { codes: repeated.join(', ') })}
        </Notice>
      )}
    </>
  );
}
