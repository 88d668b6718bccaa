/**
 * Types a text at the caret, as a person does, so that Ctrl+Z takes it back. The command is old, but there is no other that
 * does this; where a browser lacks it, the text is set.
 */
export function typeAtCaret(area: HTMLTextAreaElement, text: string, set: (value: string) => void): void {
  area.focus();
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  set(area.value);
}
