import { Text } from '@fluentui/react-components';
import type { ImportChanges } from '../../domain/exchange/import-changes';
import type { ImportMerge } from '../../domain/exchange/import-merge';
import { ChangedRows } from './changed-rows';
import { CountTable } from '../ui/count-table';
import { Notice } from '../ui/notice';
import { useTranslator } from '../ui/words';

interface ImportPreviewProps {
  merge: ImportMerge;
  changes: ImportChanges;
}

/** What an import is going to write: how many rows of each part, and what is changed in them. */
export function ImportPreview({ merge, changes }: ImportPreviewProps) {
  const { peg, repeated, replaced } = merge;
  const t = useTranslator();
  const { entity, year } = peg.parameters;
  return (
    <>
      {changes.toWrite === 0 && (
        <Notice intent="success" title={t('import.equalTitle')}>
          {t('import.equalText')}
        </Notice>
      )}
      <Text>{t('import.previewText', { entity, year: String(year) })}</Text>
      <CountTable
        label={t('import.table')}
        headings={[t('import.part'), t('import.added'), t('import.changed'), t('import.same')]}
        rows={changes.counts.map(({ part, added, changed, same }) => ({
          name: t(`part.${part}`),
          counts: [added, changed, same],
        }))}
      />
      <Text size={200}>{t('import.keptText')}</Text>
      {changes.rows.length > 0 && <ChangedRows rows={changes.rows} />}
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
