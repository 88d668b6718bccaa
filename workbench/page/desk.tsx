import { useState } from 'react';
import type { Calculator } from '../../src/host/model/model';
import { WorkbenchPage } from './app';
import type { Manifest } from './chrome/manifest';
import type { Files } from './files';
import type { Pane } from './pane';
import type { Session } from './session/session';
import { TwoDesk } from './two-desk';
import type { TwoPeople } from './two-people';

interface DeskProps {
  session: Session;
  calculator: Calculator;
  files: Files;
  manifest: Manifest | null;
  pane: Pane;
  /** Two people open the workbook as it stands. */
  createTwo: () => TwoPeople;
}

/** One person at the workbook, or two as long as one wants. */
export function Desk({ createTwo, ...one }: DeskProps) {
  const { session, files, manifest, pane } = one;
  const [two, setTwo] = useState<TwoPeople | null>(null);
  if (two === null) {
    const begin = (): void => {
      if (!session.enter()) return;
      pane.close();
      setTwo(createTwo());
    };
    return <WorkbenchPage {...one} files={files} onTwo={begin} />;
  }
  const end = async (): Promise<void> => {
    const { fileName } = session.state();
    await session.host.open(two.end());
    session.rename(fileName);
    setTwo(null);
  };
  return <TwoDesk two={two} manifest={manifest} onEnd={() => void end()} />;
}
