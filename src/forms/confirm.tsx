import { Suspense, lazy } from 'react';
import type { ComponentProps } from 'react';

const ConfirmDialog = lazy(() => import('./confirm-dialog'));

/** The dialog that asks; its code is loaded when it is first needed. */
export function Confirm(props: ComponentProps<typeof ConfirmDialog>) {
  return (
    <Suspense fallback={null}>
      <ConfirmDialog {...props} />
    </Suspense>
  );
}
