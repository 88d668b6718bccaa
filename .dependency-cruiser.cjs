/**
 * Who may import whom, as drawn in docs/decisions.md. A room may always import itself. The rooms within a room stand in
 * their order: the upper ones come first, and a room imports only what is named behind it.
 */
const rooms = {
  'src/domain': {
    views: 'findings drafts edits figures records values',
    findings: 'narrative edits figures records values',
    exchange: 'figures records values',
    paste: 'records values',
    drafts: 'narrative edits figures records values',
    narrative: 'records values',
    edits: 'records values',
    figures: 'records values',
    records: 'values',
    values: '',
  },
  'src/scheda': {
    sections: 'layout words sheet',
    layout: 'words sheet',
    words: '',
    sheet: '',
  },
  'src/workbook': {
    show: 'schema excel',
    compose: 'read proof rows schema excel',
    prepare: 'read save proof formulas rows schema excel',
    trial: 'formulas rows schema excel',
    save: 'proof formulas rows schema excel',
    proof: 'formulas rows schema excel',
    read: 'rows schema excel',
    rows: 'schema excel',
    formulas: 'rows schema excel',
    schema: '',
    excel: '',
  },
  'src/host': {
    files: 'model',
    wire: 'requirements contract model',
    objects: 'contract model',
    requirements: 'contract model',
    contract: 'model',
    model: '',
  },
  'src/forms': {
    kinds: 'record ui',
    corrections: 'record ui',
    diary: 'ui',
    exchange: 'ui',
    findings: 'record ui',
    narrative: 'record ui',
    overview: 'ui',
    print: 'ui',
    start: 'ui',
    trial: 'ui',
    screen: 'paste record ui',
    paste: 'record ui',
    record: 'ui',
    ui: '',
  },
  'src/taskpane': {
    views: 'actions place',
    actions: 'place',
    place: '',
  },
  workbench: {
    node: 'calculation',
    page: 'sharing calculation',
    sharing: '',
    calculation: '',
  },
  'workbench/page': {
    chrome: 'session',
    grid: 'session',
    session: '',
  },
};

const mayImport = {
  'src/domain': [],
  'src/scheda': ['src/domain'],
  'src/i18n': ['src/domain'],
  'src/workbook': ['src/domain', 'src/scheda'],
  'src/host': [],
  'src/forms': ['src/domain', 'src/i18n'],
  'src/taskpane': ['src/domain', 'src/scheda', 'src/workbook', 'src/host', 'src/forms', 'src/i18n'],
  'src/cli': ['src/domain', 'src/scheda', 'src/i18n', 'src/workbook', 'src/host', 'workbench'],
  workbench: ['src/host'],
};

const anyOf = (paths) => `^(${paths.join('|')})/`;

const outerRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'nothing-of-ours'}`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: '^workbench/test/' },
  to: { path: '^(src|workbench)/', pathNot: anyOf([room, ...allowed]) },
}));

/** A room's own files, beside the rooms within it, wire these: no inner room imports them. */
const innerRules = Object.entries(rooms).flatMap(([room, inner]) =>
  Object.entries(inner).map(([name, allowed]) => ({
    name: `${room}/${name}-imports-only-${allowed.replaceAll(' ', '-') || 'itself'}`,
    severity: 'error',
    from: { path: `^${room}/${name}/` },
    to: {
      path: `^${room}/`,
      pathNot: anyOf([name, ...allowed.split(' ').filter(Boolean)].map((one) => `${room}/${one}`)),
    },
  })),
);

const drawnRooms = Object.entries(rooms).map(([room, inner]) => ({
  name: `${room}-has-no-other-rooms`,
  severity: 'error',
  from: {},
  to: {
    path: `^${room}/[^/]+/`,
    pathNot: anyOf([...Object.keys(inner), 'test'].map((one) => `${room}/${one}`)),
  },
}));

const withoutInterface = 'domain|scheda|i18n|workbook|host|cli';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...outerRules,
    ...innerRules,
    ...drawnRooms,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'i18n-knows-types-only',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-pane-loads-the-host-by-one-lazy-import',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/host/', pathNot: '^src/host/in-memory\\.ts$' },
    },
    {
      name: 'the-pane-imports-nothing-of-the-host-at-once',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/host/', dynamic: false },
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
      from: { path: '^(src|workbench)/', pathNot: '^(src/cli|workbench/(node|test)|src/host/requirements)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|workbench)/', pathNot: '^workbench/test/' },
      to: { path: '^(test|workbench/test)/' },
    },
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
