import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/**
 * Of the style rules only those by which something is hidden or cannot be clicked, or by which a name is read: jsdom
 * matches every rule with every element that a test asks for by its role.
 */
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /(display|visibility|opacity|pointer-events|content)\s*:/.test(rule),
});

/** What Fluent's components stand in. */
export function Fluent({ children }: { children: ReactNode }) {
  return (
    <RendererProvider renderer={styles}>
      <FluentProvider theme={webLightTheme}>{children}</FluentProvider>
    </RendererProvider>
  );
}
