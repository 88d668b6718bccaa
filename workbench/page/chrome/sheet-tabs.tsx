import { useEffect, useRef } from 'react';
import type { SheetModel } from '../../../src/host/model/model';

interface SheetTabsProps {
  sheets: readonly SheetModel[];
  active: string;
  onActivate: (sheetId: string) => void;
}

/** The visible sheets; hidden ones are left out, as in Excel. */
export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <div className="sheet-tabs" role="tablist" aria-label="Fogli">
      {sheets
        .filter((sheet) => sheet.visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            ref={sheet.id === active ? current : null}
            type="button"
            role="tab"
            aria-selected={sheet.id === active}
            onClick={() => onActivate(sheet.id)}
            style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
