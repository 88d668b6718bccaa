import { useState } from 'react';
import { onThisOrigin, type Manifest, type RibbonButton } from './manifest';

interface RibbonProps {
  manifest: Manifest | null;
  onPress: (button: RibbonButton) => void;
}

/** The add-in's tab as its manifest describes it. */
export function Ribbon({ manifest, onPress }: RibbonProps) {
  const [open, setOpen] = useState(0);
  const tab = manifest?.tabs[open];
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label="Barra multifunzione">
        {manifest?.tabs.map((each, index) => (
          <button
            key={each.id}
            type="button"
            role="tab"
            aria-selected={index === open}
            aria-controls="ribbon-panel"
            onClick={() => setOpen(index)}
          >
            {each.label}
          </button>
        ))}
      </div>
      <div className="ribbon-panel" id="ribbon-panel" role="tabpanel" aria-label={tab?.label}>
        {tab?.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  className="ribbon-button"
                  title={button.tip}
                  onClick={() => onPress(button)}
                >
                  {button.icon !== null && (
                    <img src={onThisOrigin(button.icon).href} alt="" width="32" height="32" />
                  )}
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="ribbon-label">{group.label}</div>
          </div>
        ))}
        {!manifest && (
          <p className="ribbon-empty">Nessun componente aggiuntivo: manifest.xml non è raggiungibile.</p>
        )}
      </div>
    </div>
  );
}
