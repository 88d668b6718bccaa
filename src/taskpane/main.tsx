import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const pane = document.getElementById('pane');
  if (pane) createRoot(pane).render(<p>Scheda PEG</p>);
});
