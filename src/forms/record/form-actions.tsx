import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane, as at a zoom of 200 %, they would hide the fields.
    '@media (min-height: 480px)': { position: 'sticky', bottom: '0', zIndex: 1 },
  },
});

/** The buttons of a form, the main one first; they stay in sight where there is room. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={useStyles().actions}>{children}</div>;
}
