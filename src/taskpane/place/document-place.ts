/**
 * Where the open file lies, as a short mark; `''` where Office does not say: a file that was never saved, or a guest's on
 * the web (OfficeDev/office-js#3204). A file that is renamed or saved elsewhere keeps its old place until it is opened again
 * (#1507).
 */
export function documentPlace(): string {
  const { url } = Office.context.document ?? {};
  return typeof url === 'string' && url !== '' ? markOf(url) : '';
}

/** FNV-1a: tells addresses apart without keeping them. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.normalize('NFC').toLowerCase())
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
