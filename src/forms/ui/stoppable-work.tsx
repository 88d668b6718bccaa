import { Button, Field, ProgressBar, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

/** What long work tells, and asks before each of its steps. */
export interface WorkProgress<P> {
  onProgress(progress: P): void;
  isCancelled(): boolean;
}

interface Work<P> {
  /** `null`: nothing is told yet. */
  progress: P | null;
  stopping: boolean;
}

/** One piece of long work at a time. It is asked to stop by the person, or when its page goes. */
export function useStoppableWork<P>() {
  const cancelled = useRef(false);
  const [work, setWork] = useState<Work<P> | null>(null);
  useEffect(
    () => () => {
      cancelled.current = true;
    },
    [],
  );
  const run = async <R,>(job: (progress: WorkProgress<P>) => Promise<R>): Promise<R> => {
    cancelled.current = false;
    setWork({ progress: null, stopping: false });
    const result = await job({
      onProgress: (progress) => setWork({ progress, stopping: cancelled.current }),
      isCancelled: () => cancelled.current,
    });
    setWork(null);
    return result;
  };
  const stop = () => {
    cancelled.current = true;
    setWork((known) => known && { ...known, stopping: true });
  };
  return { work, run, stop };
}

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface StoppableWorkProps {
  label: string;
  /** Done, 0–1; `null`: not known yet. */
  share: number | null;
  stopLabel: string;
  stopping: boolean;
  onStop(): void;
}

/** How far long work is, and the button that stops it. */
export function StoppableWork({ label, share, stopLabel, stopping, onStop }: StoppableWorkProps) {
  const styles = useStyles();
  return (
    <>
      <Field label={label} validationState="none">
        <ProgressBar {...(share !== null && { value: share })} />
      </Field>
      <Button className={styles.button} disabledFocusable={stopping} onClick={onStop}>
        {stopLabel}
      </Button>
    </>
  );
}
