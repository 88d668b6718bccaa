/** A legal sheet name that is not taken: "Fasi", "Fasi (2)", … */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? wanted : `${wanted} (${copy})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
