import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslator } from './words';

export interface Option {
  value: string;
  text: string;
}

interface FilterChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose(value: string): void;
  className?: string;
}

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  inRow: { display: 'contents' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: { minWidth: '0', '& select': { minWidth: '0', width: '100%', textOverflow: 'ellipsis' } },
});

/** One thing that a list can be filtered or sorted by. */
export function FilterChoice({ label, value, options, onChoose, className }: FilterChoiceProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.label, className)}>
      {label}
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </label>
  );
}

interface FilterChoicesProps<K extends string> {
  /** What the choices are, as a whole. */
  label: string;
  /** Without an option, a choice is left out. */
  choices: readonly { key: K; label: string; options: readonly Option[] }[];
  /** By key; `''`: all. */
  filter: Readonly<Record<K, string>>;
  onChoose(key: K, value: string): void;
}

/** What a list can be filtered by, below each other; each can also be left open. */
export function FilterChoices<K extends string>({ label, choices, filter, onChoose }: FilterChoicesProps<K>) {
  const t = useTranslator();
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      {choices
        .filter(({ options }) => options.length > 0)
        .map((choice) => (
          <FilterChoice
            key={choice.key}
            className={styles.inRow}
            label={choice.label}
            value={filter[choice.key]}
            options={[{ value: '', text: t('filter.all') }, ...choice.options]}
            onChoose={(value) => onChoose(choice.key, value)}
          />
        ))}
    </div>
  );
}
