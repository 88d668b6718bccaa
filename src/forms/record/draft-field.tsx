import { Field, Input, Select, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { issueText } from '../../i18n/issue-text';
import { useTranslator } from '../ui/words';
import { useId } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import type { DraftForm, FieldName } from './use-draft';

export interface Choice {
  value: string;
  label: string;
}

export interface DraftFieldProps<D extends Draft> {
  form: Pick<DraftForm<D>, 'draft' | 'issues' | 'found' | 'locked' | 'set' | 'leave'>;
  name: FieldName<D>;
  label: string;
  hint?: string;
  /** What may be wrong, in place of the hint; the value is taken all the same. */
  doubt?: string | undefined;
  required?: boolean;
  /** A unit behind the value, e.g. `%`. */
  unit?: string;
  /** A text of several lines, in which Enter begins a new one. */
  lines?: number;
  /** The only values to choose from; a value that is not among them stays offered. */
  choices?: readonly Choice[];
  /** Values that are offered while one types; another one may be typed. */
  suggestions?: readonly string[];
}

const useStyles = makeStyles({
  control: { minWidth: '0', width: '100%' },
  number: { minWidth: '0', width: '100%', '& input': { textAlign: 'right' } },
});

/** One field of a form: label, hint, control and, beside it, what is wrong. */
export function DraftField<D extends Draft>(props: DraftFieldProps<D>) {
  const { form, name, label, hint, doubt, required = false, unit, lines, choices, suggestions = [] } = props;
  const list = useId();
  const t = useTranslator();
  const styles = useStyles();
  const issue = form.issues[name];
  const found = form.found?.name === name ? form.found.text : '';
  const warning = [found, doubt].filter(Boolean).join(' ');
  const common = {
    name,
    value: form.draft[name] ?? '',
    onBlur: () => form.leave(name),
    onChange: (_: unknown, data: { value: string }) => form.set(name, data.value),
  };

  return (
    <Field
      label={label}
      required={required}
      {...(hint !== undefined && doubt === undefined && { hint })}
      {...(warning !== '' && { validationState: 'warning' as const, validationMessage: warning })}
      {...(issue && { validationState: 'error' as const, validationMessage: issueText(t, issue) })}
    >
      {choices ? (
        <Select {...common} className={styles.control} disabled={form.locked}>
          {withValue(choices, common.value).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : lines ? (
        <Textarea
          {...common}
          className={styles.control}
          readOnly={form.locked}
          rows={lines}
          resize="vertical"
        />
      ) : (
        <Input
          {...common}
          readOnly={form.locked}
          className={unit ? styles.number : styles.control}
          autoComplete="off"
          {...(suggestions.length > 0 && { list })}
          {...(unit && { inputMode: 'decimal' as const, contentAfter: <Text aria-hidden>{unit}</Text> })}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

function withValue(choices: readonly Choice[], value: string): readonly Choice[] {
  const known = choices.some((choice) => choice.value === value);
  return known ? choices : [...choices, { value, label: value }];
}
