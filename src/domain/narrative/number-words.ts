const SMALL: Readonly<Record<string, number>> = {
  due: 2,
  tre: 3,
  tré: 3,
  quattro: 4,
  cinque: 5,
  sei: 6,
  sette: 7,
  otto: 8,
  nove: 9,
  dieci: 10,
  undici: 11,
  dodici: 12,
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  diciotto: 18,
  diciannove: 19,
};

const TENS: Readonly<Record<string, number>> = {
  vent: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  sessant: 60,
  settant: 70,
  ottant: 80,
  novant: 90,
};

const TEN = /^(vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ai](.*)|(uno|otto)?)$/;

/** A whole number written in letters, 2 to 999.999: `otto`, `trentacinque`, `duecentodieci`, `dodicimila`. Else `null`. */
export function wordNumber(word: string): number | null {
  const lower = word.toLowerCase();
  const thousands = /^(.*)mila(.*)$/.exec(lower);
  if (thousands) return sum(belowThousand(thousands[1] ?? ''), 1000, belowThousand(thousands[2] ?? '', true));
  if (lower.startsWith('mille')) return sum(1, 1000, belowThousand(lower.slice(5), true));
  return belowThousand(lower);
}

function sum(count: number | null, size: number, rest: number | null): number | null {
  return count === null || rest === null ? null : count * size + rest;
}

function belowThousand(word: string, mayBeEmpty = false): number | null {
  if (word === '') return mayBeEmpty ? 0 : null;
  const hundreds = /^(.*?)cento?(.*)$/.exec(word);
  if (!hundreds) return belowHundred(word);
  const count = hundreds[1] === '' ? 1 : (SMALL[hundreds[1] ?? ''] ?? null);
  const rest = hundreds[2] ?? '';
  return sum(count !== null && count > 9 ? null : count, 100, rest === '' ? 0 : belowHundred(rest));
}

function belowHundred(word: string): number | null {
  const small = SMALL[word];
  if (small !== undefined) return small;
  const match = TEN.exec(word);
  if (!match) return null;
  const tens = TENS[match[1] ?? ''] ?? 0;
  const unit = match[3] ?? match[2] ?? null;
  if (unit === null) return null;
  if (unit === '') return tens;
  if (unit === 'uno') return tens + 1;
  const digit = SMALL[unit];
  return digit === undefined || digit > 9 ? null : tens + digit;
}
