import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { UndoNotice } from './undo-notice';

const line = () => import(/* webpackPrefetch: true */ './undo-line');
const UndoLine = lazy(() => line().then((module) => ({ default: module.UndoLine })));
const UndoTrouble = lazy(() => line().then((module) => ({ default: module.UndoTrouble })));

const useStyles = makeStyles({
  // A record far down the list was saved: the way back stays in sight.
  place: { position: 'sticky', top: '0', zIndex: 2, ':empty': { position: 'absolute' } },
});

/** The last save or deletion in a place, with the way back, a step at a time. */
export function UndoBar({ notice }: { notice: UndoNotice | null }) {
  const styles = useStyles();
  return (
    <>
      <div role="status" className={styles.place}>
        {notice && (
          <Suspense fallback={null}>
            <UndoLine notice={notice} />
          </Suspense>
        )}
      </div>
      {notice && (
        <Suspense fallback={null}>
          <UndoTrouble notice={notice} />
        </Suspense>
      )}
    </>
  );
}
