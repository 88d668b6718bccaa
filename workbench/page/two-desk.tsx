import { useState, useSyncExternalStore } from 'react';
import { WorkbenchPage } from './app';
import type { Manifest } from './chrome/manifest';
import type { TwoPeople } from './two-people';

interface TwoDeskProps {
  two: TwoPeople;
  manifest: Manifest | null;
  onEnd: () => void;
}

/** Two people side by side: each with grid and pane over a replica, and above them what travels between them. */
export function TwoDesk({ two, manifest, onEnd }: TwoDeskProps) {
  const underWay = useSyncExternalStore(two.subscribe, two.underWay);
  const [seconds, setSeconds] = useState(two.delays.up / 1_000);
  return (
    <>
      <header className="title-bar">
        <span className="file-name">Due persone, una cartella</span>
        <label className="delay">
          Ritardo
          <input
            type="number"
            min={0}
            max={3600}
            step={0.5}
            value={seconds}
            onChange={({ target }) => {
              const next = Math.max(0, Number(target.value));
              setSeconds(next);
              Object.assign(two.delays, { up: next * 1_000, down: next * 1_000 });
            }}
          />
          secondi, all’andata e al ritorno
        </label>
        <span className="spacer" />
        <span role="status">In viaggio: {underWay}</span>
        <button type="button" className="primary" onClick={two.deliver}>
          Consegna adesso
        </button>
        <button type="button" onClick={onEnd}>
          Torna a una persona
        </button>
      </header>
      <div className="two-people">
        {two.people.map(({ name, session, calculator, pane }) => (
          <section key={name} className="person" aria-label={name}>
            <h2>{name}</h2>
            <WorkbenchPage
              session={session}
              calculator={calculator}
              files={null}
              manifest={manifest}
              pane={pane}
            />
          </section>
        ))}
      </div>
    </>
  );
}
