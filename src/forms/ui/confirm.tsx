import { Button } from '@fluentui/react-components';
import { Answers, Modal } from './modal';

interface ConfirmProps {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm(): void;
  /** Also the answer of the Esc key. */
  onCancel(): void;
}

/** Asks before something that cannot be taken back. The first focus is on the answer that changes nothing. */
export function Confirm({ title, text, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  return (
    <Modal role="alertdialog" title={title} text={text} onCancel={onCancel}>
      <Answers>
        <Button onClick={onCancel}>{cancel}</Button>
        <Button appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
      </Answers>
    </Modal>
  );
}
