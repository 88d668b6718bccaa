import { useEffect, useRef, useState } from 'react';

const NARROWEST = 320;
const WIDEST = 720;
const DEFAULT_WIDTH = 350;

interface TaskPaneProps {
  title: string;
  /** Address of the page; `load` counts the loads, so that the same address can be loaded again. */
  address: string;
  load: number;
  attach: (frame: HTMLIFrameElement | null) => void;
  onClose: () => void;
}

/** The add-in's page at the right of the sheet, as wide as a person drags it. */
export function TaskPane({ title, address, load, attach, onClose }: TaskPaneProps) {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const start = useRef<{ x: number; width: number } | null>(null);
  const [dragging, setDragging] = useState(false);
  const resize = (wanted: number): void =>
    setWidth(Math.round(Math.max(NARROWEST, Math.min(WIDEST, innerWidth - 200, wanted))));

  useEffect(() => {
    const fit = (): void => setWidth((now) => Math.max(NARROWEST, Math.min(now, innerWidth - 200)));
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);

  return (
    <aside className="task-pane" aria-label={title} style={{ width }}>
      <div
        className={`pane-edge${dragging ? ' dragging' : ''}`}
        role="slider"
        aria-orientation="horizontal"
        aria-label="Larghezza del riquadro"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = { x: event.clientX, width };
          setDragging(true);
        }}
        onPointerMove={(event) => {
          if (start.current) resize(start.current.width + start.current.x - event.clientX);
        }}
        onPointerUp={() => {
          start.current = null;
          setDragging(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') resize(width + 10);
          else if (event.key === 'ArrowRight') resize(width - 10);
        }}
      />
      <div className="pane-title">
        <h2>{title}</h2>
        <button
          type="button"
          className="pane-close"
          aria-label="Chiudi riquadro"
          title="Chiudi"
          onClick={onClose}
        >
          ✕
        </button>
      </div>
      <iframe key={load} ref={attach} className="pane-frame" title={title} src={address} />
    </aside>
  );
}
