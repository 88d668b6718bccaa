import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { UndoBar } from '../../../src/forms/record/undo-bar';
import type { UndoNotice } from '../../../src/forms/record/undo-notice';
import { show } from '../render';

const notice = (changes: Partial<UndoNotice>): UndoNotice => ({
  text: 'Salvato: Bando',
  more: '',
  earlier: '',
  undo: null,
  refused: false,
  failing: null,
  close: () => undefined,
  ...changes,
});
const UNDO = { name: 'Annulla la modifica' };

describe('the bar with the way back', () => {
  it('is a status that is there before it says something', async () => {
    const { showAgain } = show(<UndoBar notice={null} />);
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    showAgain(<UndoBar notice={notice({})} />);
    await waitFor(() => expect(status).toHaveTextContent('Salvato: Bando'));
    expect(screen.queryByRole('button', UNDO)).not.toBeInTheDocument();
  });

  it('says what others have changed beside the text that may be cut', async () => {
    show(<UndoBar notice={notice({ more: 'Quei valori restano.' })} />);
    expect(await screen.findByText('Salvato: Bando')).toBeInTheDocument();
    expect(screen.getByText('Quei valori restano.')).toBeInTheDocument();
  });

  it('undoes once, and the focus stays on it', async () => {
    let undone = 0;
    let answer: () => void = () => undefined;
    function Undoing() {
      const [done, setDone] = useState(false);
      const undo = () => {
        undone += 1;
        return new Promise<void>((resolve) => {
          answer = () => {
            setDone(true);
            resolve();
          };
        });
      };
      return <UndoBar notice={notice(done ? { text: 'Annullato.' } : { undo })} />;
    }
    const { user } = show(<Undoing />);
    await user.click(await screen.findByRole('button', UNDO));
    await user.click(screen.getByRole('button', UNDO));
    expect(undone).toBe(1);
    await act(async () => answer());
    expect(screen.getByRole('status')).toHaveTextContent('Annullato.');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Chiudi' })).toHaveFocus());
  });

  it('says which step the button takes back if it is not the one that is told', async () => {
    show(
      <UndoBar
        notice={notice({ text: 'Annullato.', earlier: 'Salvato: Rete', undo: () => Promise.resolve() })}
      />,
    );
    expect(await screen.findByText('Prima di questa: Salvato: Rete')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Annulla la precedente' })).toBeInTheDocument();
  });

  it('says that it is too late to undo, or what went wrong', async () => {
    const failing = { title: 'Excel è occupato', text: 'Riprovare.', diagnostics: '' };
    show(<UndoBar notice={notice({ undo: () => Promise.resolve(), refused: true, failing })} />);
    expect(await screen.findByText('Non si può più annullare')).toBeInTheDocument();
    expect(screen.getByText('Excel è occupato')).toBeInTheDocument();
  });

  it('closes', async () => {
    const close = jest.fn();
    const { user } = show(<UndoBar notice={notice({ close })} />);
    await user.click(await screen.findByRole('button', { name: 'Chiudi' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
