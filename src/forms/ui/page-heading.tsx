import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
});

interface PageHeadingProps {
  children: ReactNode;
  /** A page of several steps: each new one may have taken the button that was pressed. */
  step?: string;
}

/**
 * The heading of what the pane shows. It takes the focus if the control that had it went away with what was shown
 * before, so that the keyboard goes on from here; the sheet's focus stays with the sheet.
 */
export function PageHeading({ children, step }: PageHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (isLost) heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
