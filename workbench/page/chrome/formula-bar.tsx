import { useRef, useState } from 'react';
import { formatArea } from '../../../src/host/model/address';
import { areaOf } from '../../../src/host/model/area';
import { editText } from '../session/edit-text';
import type { PageState, Session } from '../session/session';

interface FormulaBarProps {
  session: Session;
  state: PageState;
  /** Gives the keyboard back to the grid. */
  onLeave: (move: 'stay' | 'down') => void;
}

export function FormulaBar({ session, state, onLeave }: FormulaBarProps) {
  const { anchor } = state.selected;
  const { editing, sheet } = state;
  const input = useRef<HTMLTextAreaElement>(null);
  const text = editing ? editing.text : editText(sheet, anchor.row, anchor.column);
  const address = formatArea(areaOf(anchor.row, anchor.column));
  return (
    <div className="formula-bar">
      <NameBox
        key={address}
        address={address}
        onGo={(target) => {
          session.goTo(target);
          onLeave('stay');
        }}
      />
      <button
        type="button"
        className="bar-button"
        aria-label="Annulla"
        title="Annulla (Esc)"
        disabled={!editing}
        onClick={() => {
          session.cancel();
          onLeave('stay');
        }}
      >
        ✕
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label="Conferma"
        title="Conferma (Invio)"
        disabled={!editing}
        onClick={() => {
          if (session.enter()) onLeave('stay');
        }}
      >
        ✓
      </button>
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={input}
        className="formula"
        rows={1}
        aria-label="Barra della formula"
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (!session.state().editing) session.edit('edit', 'bar');
        }}
        onChange={(event) => {
          if (!session.state().editing) session.edit('edit', 'bar');
          session.retype(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.altKey) {
            event.preventDefault();
            if (session.enter()) onLeave('down');
          } else if (event.key === 'Escape') {
            session.cancel();
            onLeave('stay');
          }
        }}
      />
    </div>
  );
}

function NameBox({ address, onGo }: { address: string; onGo: (target: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="name-box"
      aria-label="Casella nome"
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          onGo(typed ?? address);
          setTyped(null);
        }
      }}
    />
  );
}
