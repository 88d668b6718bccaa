import { useState } from 'react';

interface ChoicesListProps {
  /** The lower right corner of the cell, and its width; CSS pixels. */
  left: number;
  top: number;
  width: number;
  current: string;
  choices: () => string[];
  onChoose: (choice: string) => void;
}

/** The button beside a cell with a list validation, and its drop-down list. */
export function ChoicesList({ left, top, width, current, choices, onChoose }: ChoicesListProps) {
  const [list, setList] = useState<string[] | null>(null);
  return (
    <div data-own-pointer="" className="choices" style={{ left, top }}>
      <button
        type="button"
        className="choices-arrow"
        tabIndex={-1}
        aria-label="Elenco a discesa"
        aria-expanded={list !== null}
        onClick={() => setList(list ? null : choices())}
      />
      {list && (
        <div
          className="choices-list"
          role="listbox"
          aria-label="Valori ammessi"
          style={{ minWidth: width, left: -width }}
        >
          {list.map((choice) => (
            <button
              key={choice}
              type="button"
              role="option"
              aria-selected={current === choice}
              onClick={() => {
                setList(null);
                onChoose(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
