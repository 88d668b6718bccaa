import type { Member, SharedWorkbook } from './shared-workbook';

/** Milliseconds that an act takes to the server and from there to each of the others; they can be changed at any time. */
export interface Delays {
  up: number;
  down: number;
}

/** Lets acts travel by themselves. @returns what ends it */
export function travel(shared: SharedWorkbook, delays: Delays): () => void {
  let isOn = true;
  const later = (happen: () => void, milliseconds: number): void => {
    setTimeout(() => {
      if (isOn) happen();
    }, milliseconds);
  };
  shared.traffic = {
    acted: (member: Member) => later(() => member.send(1), delays.up),
    appended: () => {
      for (const member of shared.members) later(() => member.receive(1), delays.down);
    },
  };
  return () => {
    isOn = false;
    shared.traffic = {};
  };
}
