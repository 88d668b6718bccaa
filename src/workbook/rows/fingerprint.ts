/** 32 hexadecimal digits that change with the text; not for secrets. */
export function fingerprint(text: string): string {
  // Four numbers rather than a list of them: every reading of a workbook asks for long texts.
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x1f3d), 0x01000575);
    c = Math.imul(c ^ (code + 0x3e7a), 0x01000957);
    d = Math.imul(d ^ (code + 0x5db7), 0x01000d39);
  }
  return [a, b, c, d].map((lane) => mixed(lane).toString(16).padStart(8, '0')).join('');
}

function mixed(lane: number): number {
  let mix = lane ^ (lane >>> 16);
  mix = Math.imul(mix, 0x7feb352d);
  mix ^= mix >>> 15;
  mix = Math.imul(mix, 0x846ca68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** A GUID that is always the same for the same text, for rows whose records have no id of their own. */
export function derivedId(text: string): string {
  const hex = fingerprint(text);
  const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
