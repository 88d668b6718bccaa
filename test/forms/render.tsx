import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { TranslatorProvider } from '../../src/forms/ui/words';
import { italian } from '../../src/i18n/dictionary';
import { createTranslator } from '../../src/i18n/translate';

export const t = createTranslator(italian);

/** Shows a form with the Italian words; returns somebody who types and clicks. */
export function show(form: ReactElement) {
  const user = userEvent.setup();
  const within = (element: ReactElement) => (
    <FluentProvider theme={webLightTheme}>
      <TranslatorProvider value={t}>{element}</TranslatorProvider>
    </FluentProvider>
  );
  const { rerender, unmount } = render(within(form));
  return { user, unmount, showAgain: (again: ReactElement) => rerender(within(again)) };
}
