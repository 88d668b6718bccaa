import { useMemo } from 'react';
import type { Finding } from '../domain/findings';
import { overviewLines } from '../domain/overview';
import type { Peg } from '../domain/records';
import ObjectiveList from '../forms/objective-list';
import type { OverviewPlace } from '../forms/overview-place';

interface ObjectivesViewProps {
  peg: Peg;
  findings: readonly Finding[];
  place: OverviewPlace;
  onPlace(place: OverviewPlace): void;
  onChoose(code: string): void;
}

/** All objectives of the workbook. */
export default function ObjectivesView({ peg, findings, place, onPlace, onChoose }: ObjectivesViewProps) {
  const lines = useMemo(() => overviewLines(peg, findings), [peg, findings]);
  return (
    <ObjectiveList lines={lines} centres={peg.centres} place={place} onPlace={onPlace} onChoose={onChoose} />
  );
}
