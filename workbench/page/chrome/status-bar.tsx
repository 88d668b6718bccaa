import { usedIn } from './summary';
import type { PageState } from '../session/session';

const MODES = { enter: 'Immissione', edit: 'Modifica' };

/** Excel's words at the left, what is selected at the right. */
export function StatusBar({ state }: { state: PageState }) {
  const summary = usedIn(state.sheet, state.selected.area);
  return (
    <footer className="status-bar">
      <span className="mode">{state.editing ? MODES[state.editing.mode] : 'Pronto'}</span>
      {state.sheet.protected && <span>Foglio protetto</span>}
      <span className="spacer" />
      {summary && (
        <>
          {summary.average !== null && <span>Media: {summary.average}</span>}
          <span>Conteggio: {summary.count}</span>
          {summary.sum !== null && <span>Somma: {summary.sum}</span>}
        </>
      )}
    </footer>
  );
}
