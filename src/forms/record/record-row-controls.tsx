import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useTranslator } from '../ui/words';

const useStyles = makeStyles({
  // Plain: a list may have hundreds of them.
  toggle: {
    flexShrink: 0,
    minWidth: '32px',
    minHeight: '32px',
    marginTop: tokens.spacingVerticalXS,
    padding: '0',
    border: 'none',
    background: 'none',
    fontSize: '20px',
    lineHeight: '0',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1Pressed,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  // Apart from what is harmless.
  delete: { marginLeft: 'auto', color: tokens.colorStatusDangerForeground3 },
});

interface RecordActionsBarProps {
  label: string;
  onUp?: () => void;
  onDown?: () => void;
  onCopy(): void;
  onDelete(): void;
}

/** What else can be done with a row; deleting it stands apart, and weighs less. */
export function RecordActionsBar({ label, onUp, onDown, onCopy, onDelete }: RecordActionsBarProps) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.bar}>
      <Button size="small" onClick={onCopy}>
        {t('list.copy')}
      </Button>
      {onUp && (
        <Button size="small" onClick={onUp}>
          {t('list.up')}
        </Button>
      )}
      {onDown && (
        <Button size="small" onClick={onDown}>
          {t('list.down')}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        className={styles.delete}
        onClick={onDelete}
      >
        {t('form.delete')}
      </Button>
    </div>
  );
}

interface ToggleProps {
  label: string;
  open: boolean;
  onToggle(): void;
}

/** Shows and hides what else can be done with a row. */
export function RecordActionsToggle({ label, open, onToggle }: ToggleProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={label}
      aria-expanded={open}
      title={label}
      onClick={onToggle}
    >
      <MoreHorizontalRegular aria-hidden />
    </button>
  );
}
