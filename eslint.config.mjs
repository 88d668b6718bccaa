import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);
const onlyIn = (name, rooms) => ({ name, message: `${name} is named only in ${rooms} (docs/decisions.md).` });
const excel = onlyIn('Excel', 'src/workbook');
const office = onlyIn('Office', 'src/workbook and src/taskpane');
const message =
  'Write properties, items and props one by one; spreading a literal only hides them from the formatter.';
const literalSpreads = [
  { selector: 'SpreadElement > ObjectExpression', message },
  { selector: 'SpreadElement > ArrayExpression', message },
  { selector: 'JSXSpreadAttribute > ObjectExpression', message },
];

export default tseslint.config(
  { ignores: ['dist/', 'test-output/', 'out/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { files: ['**/*.{js,cjs}'], ...tseslint.configs.disableTypeChecked },
  { rules: { 'no-restricted-syntax': ['error', ...literalSpreads] } },
  {
    files: ['*.js', '*.cjs', '*.mjs', 'build/*.{js,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['{src,test,workbench}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['{src,workbench}/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['{src,workbench}/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', excel, office] } },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeRules, 'no-restricted-globals': 'off' },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': ['error', excel] } },
);
