import { Field, Input, Select, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { issueText, useTranslator } from './words';
import type { DraftForm, DraftOf, FieldName } from './use-draft';

export interface Choice {
  value: string;
  label: string;
}

interface DraftFieldProps<D> {
  form: DraftForm<D>;
  name: FieldName<D>;
  label: string;
  hint?: string;
  required?: boolean;
  /** A unit behind the value, e.g. `%`. */
  unit?: string;
  /** A text of several lines, in which Enter begins a new one. */
  lines?: number;
  /** The only values to choose from; a value that is not among them stays offered. */
  choices?: readonly Choice[];
}

const useStyles = makeStyles({
  control: { minWidth: '0', width: '100%' },
  number: { minWidth: '0', width: '100%', '& input': { textAlign: 'right' } },
});

/** One field of a form: label, hint, control and, beside it, what is wrong. */
export function DraftField<D extends DraftOf<D>>(props: DraftFieldProps<D>) {
  const { form, name, label, hint, required = false, unit, lines, choices } = props;
  const t = useTranslator();
  const styles = useStyles();
  const issue = form.issues[name];
  const common = {
    name,
    value: form.draft[name] as string,
    onBlur: () => form.leave(name),
    onChange: (_: unknown, data: { value: string }) => form.set(name, data.value),
  };

  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && { hint })}
      {...(issue && { validationState: 'error' as const, validationMessage: issueText(t, issue) })}
    >
      {choices ? (
        <Select {...common} className={styles.control}>
          {withValue(choices, common.value).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : lines ? (
        <Textarea {...common} className={styles.control} rows={lines} resize="vertical" />
      ) : (
        <Input
          {...common}
          className={unit ? styles.number : styles.control}
          autoComplete="off"
          {...(unit && { inputMode: 'decimal' as const, contentAfter: <Text aria-hidden>{unit}</Text> })}
        />
      )}
    </Field>
  );
}

function withValue(choices: readonly Choice[], value: string): readonly Choice[] {
  const known = choices.some((choice) => choice.value === value);
  return known ? choices : [...choices, { value, label: value }];
}
