/** 32 hexadecimal digits that change with the text; not for secrets. */
export function fingerprint(text: string): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (let lane = 0; lane < lanes.length; lane += 1) {
      lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ (code + lane * 0x1f3d), 0x01000193 + lane * 0x3e2);
    }
  }
  return lanes.map((lane) => mixed(lane).toString(16).padStart(8, '0')).join('');
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
