import '@testing-library/jest-dom';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { FormProvider, NO_FORM, type FormInView } from '../../src/forms/record/form-in-view';
import { TranslatorProvider } from '../../src/forms/ui/words';
import { italian } from '../../src/i18n/dictionary';
import { createTranslator } from '../../src/i18n/translate';
import { Fluent } from './fluent';

export const t = createTranslator(italian);

/** What forms say of themselves, one word a state. */
export type FormLog = ('dirty' | 'open' | 'closed')[];

function wordOf({ open, dirty }: FormInView): FormLog[number] {
  if (dirty) return 'dirty';
  return open ? 'open' : 'closed';
}

/** A page that forms stand in; it remembers what they say. */
function Surroundings({ log, children }: { log: FormLog; children: ReactElement }) {
  const [form, setForm] = useState(NO_FORM);
  const tell = useCallback(
    (said: Partial<FormInView>) =>
      setForm((before) => {
        const now = { ...before, ...said };
        log.push(wordOf(now));
        return now;
      }),
    [log],
  );
  const value = useMemo(() => ({ form, tell }), [form, tell]);
  return <FormProvider value={value}>{children}</FormProvider>;
}

/** Shows a form with the Italian words; returns somebody who types and clicks. */
export function show(form: ReactElement, log: FormLog = []) {
  const user = userEvent.setup();
  const within = (element: ReactElement) => (
    <Fluent>
      <TranslatorProvider value={t}>
        <Surroundings log={log}>{element}</Surroundings>
      </TranslatorProvider>
    </Fluent>
  );
  const { rerender, unmount } = render(within(form));
  return { user, unmount, showAgain: (again: ReactElement) => rerender(within(again)) };
}
