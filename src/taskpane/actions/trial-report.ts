import type { Trial } from '../../workbook/trial/trial';

/** The versions of ExcelApi that are asked about, one by one. */
const API_MINORS = Array.from({ length: 24 }, (_, minor) => minor + 1);

/** What Excel says of itself. Members that a host lacks are left out. */
function hostFacts(): Record<string, unknown> {
  const { diagnostics, contentLanguage, displayLanguage, requirements, platform } = Office.context;
  const sets = API_MINORS.filter((minor) => requirements.isSetSupported('ExcelApi', `1.${minor}`));
  return {
    host: diagnostics?.host,
    version: diagnostics?.version,
    platform: diagnostics?.platform ?? platform,
    contentLanguage,
    displayLanguage,
    excelApi: `1.${sets.at(-1) ?? 0}`,
    browser: navigator.userAgent,
  };
}

/** A trial as lines of text to send: the host, then each step. It holds nothing of the workbook. */
export function trialReport({ verdict, steps, leftovers }: Trial): string {
  const facts = Object.entries(hostFacts()).map(([name, fact]) => `${name}: ${String(fact ?? '')}`);
  const lines = steps.map(({ key, weight, expected, seen, ok }) => {
    const wanted = weight === 'told' ? '' : ` expected ${JSON.stringify(expected)}`;
    return `${ok ? 'ok' : weight} ${key}:${wanted} seen ${JSON.stringify(seen)}`;
  });
  const left = leftovers.map((name) => `left: ${name}`);
  return [`Scheda PEG, trial: ${verdict}`, ...facts, ...lines, ...left].join('\n');
}
