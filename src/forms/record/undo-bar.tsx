import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Failing } from '../ui/notice';

const line = () => import(/* webpackPrefetch: true */ './undo-line');
const UndoLine = lazy(() => line().then((module) => ({ default: module.UndoLine })));
const UndoTrouble = lazy(() => line().then((module) => ({ default: module.UndoTrouble })));

/** What was done last. */
export interface UndoNotice {
  text: string;
  /** What else there is to know of it, `''`: nothing. */
  more: string;
  /** What was done before, if that is what `undo` takes back; `''`: it takes back what `text` tells. */
  earlier: string;
  /** `null`: nothing is left to take back. */
  undo: (() => Promise<void>) | null;
  /** Somebody has changed the same data meanwhile. */
  refused: boolean;
  failing: Failing | null;
  close(): void;
}

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
