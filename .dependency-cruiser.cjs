/** Who may import whom, as drawn in docs/decisions.md. A room may always import itself. */
const mayImport = {
  domain: [],
  scheda: ['domain'],
  i18n: ['domain'],
  workbook: ['domain', 'scheda'],
  forms: ['domain', 'i18n'],
  taskpane: ['domain', 'scheda', 'workbook', 'forms', 'i18n'],
  workbench: [],
  cli: ['domain', 'scheda', 'i18n', 'workbook', 'workbench'],
};

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'nothing-of-ours'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

const withoutInterface = 'domain|scheda|i18n|workbook|cli';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'i18n-knows-types-only',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-react-below-the-forms',
      severity: 'error',
      from: { path: `^src/(${withoutInterface})/` },
      to: { path: '^node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|workbench/node|workbench/api-sets)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
