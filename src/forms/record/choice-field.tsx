import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../domain/drafts/draft';
import { DraftField, type DraftFieldProps } from './draft-field';

interface ChoiceFieldProps<D extends Draft> extends DraftFieldProps<D> {
  /** The word of the button that adds a choice. */
  add: string;
  /** Asks for a new choice: its value once it is saved, `null` if the person goes back. */
  onAdd?: (() => Promise<string | null>) | undefined;
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', minWidth: '0' },
  add: { alignSelf: 'start', minWidth: '0', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A field of choices to which one is added where it is lacking; the new one is chosen. */
export function ChoiceField<D extends Draft>({ add, onAdd, ...field }: ChoiceFieldProps<D>) {
  const { form, name } = field;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<{ value: string } | null>(null);
  // The question has closed by then, and given the focus to the button that it came from.
  useEffect(() => {
    if (added) place.current?.querySelector('select')?.focus();
  }, [added]);
  const choose = (value: string | null) => {
    if (value === null) return;
    form.set(name, value);
    setAdded({ value });
  };
  return (
    <div ref={place} className={styles.field}>
      <DraftField {...field} />
      {onAdd && (
        <Button
          className={styles.add}
          size="small"
          appearance="transparent"
          icon={<AddRegular />}
          disabledFocusable={form.locked}
          onClick={() => void onAdd().then(choose)}
        >
          {add}
        </Button>
      )}
    </div>
  );
}
