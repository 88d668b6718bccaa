const EVENT_NAMES: Record<string, string> = { dataChanged: 'changed' };

export interface DocumentedMember {
  type: string;
  key: string;
  /** The client library's own business, of which the typings say nothing, such as `Range._KeepReference`. */
  isLibrarys: boolean;
}

/**
 * How the typings call what the client library sends: `Worksheet.gridlines` is `showGridlines`,
 * `Worksheet._RegisterDataChangedEvent` is `onChanged`.
 */
export function documented(member: string): DocumentedMember {
  let known = asked.get(member);
  if (known === undefined) asked.set(member, (known = spelled(member)));
  return known;
}

/** Asked for with every action of a request. */
const asked = new Map<string, DocumentedMember>();

function spelled(member: string): DocumentedMember {
  const [type = '', name = ''] = member.split('.');
  if (member === 'Worksheet.gridlines') return { type, key: 'showGridlines', isLibrarys: false };
  const raw = /^_(?:un)?register(\w+)Event$/i.exec(name)?.[1];
  if (raw === undefined) return { type, key: name, isLibrarys: name.startsWith('_') };
  const event = raw.charAt(0).toLowerCase() + raw.slice(1);
  const told = EVENT_NAMES[event] ?? event;
  return { type, key: `on${told.charAt(0).toUpperCase()}${told.slice(1)}`, isLibrarys: true };
}
