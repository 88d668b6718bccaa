import { useRef } from 'react';

interface TitleBarProps {
  fileName: string;
  onNew: () => void;
  onOpen: (file: File) => void;
  onSave: () => void;
  onTwo?: (() => void) | undefined;
}

export function TitleBar({ fileName, onNew, onOpen, onSave, onTwo }: TitleBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <svg className="logo" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <rect x="1.5" y="2.5" width="17" height="15" rx="2" />
        <path d="M1.5 7h17M1.5 12h17M7.5 7v10.5" />
      </svg>
      <span className="file-name">{fileName}</span>
      <span className="product">Banco di prova</span>
      <span className="spacer" />
      {onTwo && (
        <button type="button" onClick={onTwo}>
          Due persone
        </button>
      )}
      <button type="button" onClick={onNew}>
        Nuova
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        Apri…
      </button>
      <button type="button" className="primary" onClick={onSave}>
        Salva .xlsx
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label="File da aprire"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
    </header>
  );
}
