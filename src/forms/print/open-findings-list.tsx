import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenFindings } from '../../domain/views/open-findings';
import { openFindingSentences } from '../../i18n/open-finding-sentences';
import { wordsBeside } from '../../i18n/words-beside';
import { GrowingList } from '../ui/growing-list';
import { PlaceLink } from '../ui/place-link';
import { useTranslator } from '../ui/words';

interface OpenFindingsListProps {
  /** The gravest first; not empty. */
  open: readonly OpenFindings[];
  /** Goes to the findings of an objective; `''`: to all. */
  onOpen(objective: string): void;
}

/** So many are shown at once. */
const FEW = 5;

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0` },
  details: { '& summary': { padding: `${tokens.spacingVerticalXS} 0`, cursor: 'pointer' } },
});

/** How many errors and warnings are open in what is to be printed, and the way to them. */
export function OpenFindingsList({ open, onOpen }: OpenFindingsListProps) {
  const t = useTranslator();
  const styles = useStyles();
  const says = wordsBeside(t, openFindingSentences);
  const counts = ({ errors, warnings }: Pick<OpenFindings, 'errors' | 'warnings'>): string =>
    [
      ...(errors > 0 ? [says('errors', { count: errors })] : []),
      ...(warnings > 0 ? [says('warnings', { count: warnings })] : []),
    ].join(', ');
  const total = open.reduce(
    (sum, { errors, warnings }) => ({ errors: sum.errors + errors, warnings: sum.warnings + warnings }),
    { errors: 0, warnings: 0 },
  );
  return (
    <>
      <Text weight={total.errors > 0 ? 'semibold' : 'regular'}>
        {says('open', { counts: counts(total) })}
      </Text>
      <Text>{says('stillPrints')}</Text>
      <details className={styles.details} open={open.length <= FEW}>
        <summary>{says('openSchede', { count: open.length })}</summary>
        <GrowingList items={open} keyOf={({ objective }) => objective} height={28}>
          {(one) => (
            <div className={styles.item}>
              <PlaceLink
                finding={{
                  objective: one.objective,
                  place: { part: one.objective === '' ? 'workbook' : 'objective', number: null },
                  params: {},
                }}
                onOpen={() => onOpen(one.objective)}
              />
              <Text>: {counts(one)}</Text>
            </div>
          )}
        </GrowingList>
      </details>
    </>
  );
}
