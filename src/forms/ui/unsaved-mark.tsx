import { makeStyles, tokens } from '@fluentui/react-components';
import { EditFilled } from '@fluentui/react-icons';
import { useTranslator } from './words';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, alignItems: 'center' },
  tag: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

/** Something typed behind it is not saved: a pencil, with the words beside it where there is room. */
export function UnsavedMark({ brief = false }: { brief?: boolean }) {
  const t = useTranslator();
  const styles = useStyles();
  const says = t('draft.unsaved');
  if (brief)
    return (
      <span className={styles.icon} role="img" aria-label={says} title={says}>
        <EditFilled aria-hidden />
      </span>
    );
  return (
    <span className={styles.tag}>
      <EditFilled aria-hidden />
      {says}
    </span>
  );
}
