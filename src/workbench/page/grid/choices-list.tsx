import { useEffect, useState } from 'react';

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
  useEffect(() => setList(null), [left, top]);
  return (
    <div data-own-pointer="" className="choices" style={{ left, top }}>
      <button
        type="button"
        tabIndex={-1}
        aria-label="Elenco a discesa"
        aria-expanded={list !== null}
        onClick={() => setList(list ? null : choices())}
      />
      {list && (
        <ul role="listbox" aria-label="Valori ammessi" style={{ minWidth: width, left: -width }}>
          {list.map((choice) => (
            <li
              key={choice}
              role="option"
              aria-selected={current === choice}
              onClick={() => {
                setList(null);
                onChoose(choice);
              }}
            >
              {choice}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
