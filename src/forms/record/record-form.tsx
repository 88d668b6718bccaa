import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Confirm } from '../ui/modal';
import { FormActions } from './form-actions';
import { useTranslator } from '../ui/words';

interface RecordFormProps {
  title: string;
  saving: boolean;
  dirty: boolean;
  /** Name of the field that takes the focus when the form opens; `''`: the first one. */
  focused?: string;
  /** A message above the fields. */
  before?: ReactNode;
  /** What came of saving, above the buttons. */
  after?: ReactNode;
  children: ReactNode;
  /** Returns the names of the fields with problems: the first takes the focus. */
  onSave(next: boolean): readonly string[];
  /** Saving and going on with a new record is offered, too. */
  hasNext?: boolean;
  onCancel(): void;
}

const useStyles = makeStyles({
  title: { margin: '0' },
  // A field that grows takes the height of the pane.
  frame: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  form: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/**
 * The frame of every form: Enter in a field of one line saves, Esc cancels, and leaving with unsaved changes asks.
 */
export function RecordForm(props: RecordFormProps) {
  const { title, saving, dirty, focused = '', before, after } = props;
  const { children, onSave, hasNext = false, onCancel } = props;
  const t = useTranslator();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [asking, setAsking] = useState(false);
  const [first] = useState(focused);

  // A form that opens because of a selection in the sheet leaves the keyboard to the sheet.
  useEffect(() => {
    if (document.hasFocus() && form.current) controlOf(form.current, first)?.focus();
  }, [first]);

  const save = (next: boolean) => {
    if (saving) return;
    const [wrong] = onSave(next);
    const control = wrong === undefined ? null : form.current?.elements.namedItem(wrong);
    if (control instanceof HTMLElement) control.focus();
  };
  const leave = () => (dirty ? setAsking(true) : onCancel());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || saving) return;
    event.preventDefault();
    // Office's library would send the focus to the first control.
    event.stopPropagation();
    leave();
  };

  return (
    <>
      <div role="presentation" className={styles.frame} onKeyDown={onKeyDown}>
        <form
          ref={form}
          className={styles.form}
          aria-label={title}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save(false);
          }}
        >
          <Subtitle2 as="h2" className={styles.title}>
            {title}
          </Subtitle2>
          {before}
          {children}
          {after}
          <FormActions>
            <Button type="submit" appearance="primary" disabledFocusable={saving}>
              {t(saving ? 'form.saving' : 'form.save')}
            </Button>
            {hasNext && (
              <Button onClick={() => save(true)} disabledFocusable={saving}>
                {t('form.saveNext')}
              </Button>
            )}
            <Button onClick={leave} disabled={saving}>
              {t('form.cancel')}
            </Button>
          </FormActions>
        </form>
      </div>
      {asking && (
        <Confirm
          title={t('form.unsavedTitle')}
          text={t('form.unsavedText')}
          confirm={t('form.discard')}
          cancel={t('form.keepEditing')}
          onConfirm={onCancel}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The control of that field or, of a list within the record, of its first row or the button that adds one; else the first. */
function controlOf(form: HTMLFormElement, name: string): HTMLElement | null {
  const named = form.elements.namedItem(name);
  if (named instanceof HTMLElement) return named;
  const [list = ''] = name.split('.');
  const ofList =
    list === '' ? null : form.querySelector<HTMLElement>(`[name^="${list}."], [data-list="${list}"]`);
  return (
    ofList ??
    form.querySelector<HTMLElement>('[data-first]') ??
    form.querySelector<HTMLElement>('input, textarea, select')
  );
}
