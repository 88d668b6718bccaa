const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { ContentPolicyPlugin, withContentPolicy } = require('./build/content-policy');
const { ShippedPackagesPlugin } = require('./build/shipped-packages');

const DEVELOPMENT_URL = 'https://localhost:3000';
/** Where the add-in is served from: BASE_URL is the municipality's own web server; nobody can register the default. */
const PRODUCTION_URL = process.env.BASE_URL ?? 'https://scheda-peg.example';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_PACKAGE = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/** What Excel on the web loads of the client library. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00*.js',
  'es6-promise.js',
  'ariatelemetry/*',
  'telemetry/*',
  'it-it/office_strings*.js',
  'en-us/office_strings*.js',
];

/** The workbook that the workbench opens with; `npm start` makes it. */
const SAMPLE = 'out/sample/peg-2018.xlsx';

/** A real Excel wants a trusted certificate: the one that office-addin-dev-certs installs. */
function trustedServer() {
  const certificate = (name) => fs.readFileSync(path.join(os.homedir(), '.office-addin-dev-certs', name));
  return {
    type: 'https',
    options: {
      ca: certificate('ca.crt'),
      key: certificate('localhost.key'),
      cert: certificate('localhost.crt'),
    },
  };
}

const rewriteUrls = (content) =>
  content.toString('utf8').replaceAll(DEVELOPMENT_URL, PRODUCTION_URL.replace(/\/+$/, ''));

/**
 * The pane's own origin and the client library's, which loads its parts as scripts and its page about a host that it
 * does not trust in a frame. Nothing connects to anything, but for the development server's reload.
 */
const panePolicy = (officeOrigins, served) => ({
  scripts: ["'self'", ...officeOrigins],
  frames: officeOrigins.length ? officeOrigins : ["'self'"],
  images: ["'self'", 'data:'],
  connections: served ? ["'self'"] : [],
});

/**
 * `webpack --mode production` builds the add-in as it is deployed; `--env workbench` adds the local host's page
 * and a local office.js; `--env beside=<file>` adds a script that tests load into a page; `--env excel` serves the add-in with a certificate that Excel trusts; `--env out=<folder>` chooses the folder (default dist, with the workbench out/workbench).
 */
module.exports = (env = {}, argv = {}) => {
  const workbench = Boolean(env.workbench);
  const production = argv.mode === 'production';

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      ...(workbench && { workbench: './workbench/page/main.tsx' }),
      ...(env.beside && { beside: `./${env.beside}` }),
    },
    output: {
      path: path.resolve(__dirname, env.out ?? (workbench ? 'out/workbench' : 'dist')),
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', jsx: 'automatic', tsconfigRaw: {} },
        },
      ],
    },
    optimization: {
      minimizer: [
        // SWC minifies to the same size in a tenth of the time of Terser. The notices of the libraries’ licences go to a file
        // beside each script.
        new TerserPlugin({ minify: TerserPlugin.swcMinify, terserOptions: { format: { comments: false } } }),
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/index.html',
        chunks: ['taskpane'],
        officeUrl: workbench ? '/office-js/office.js' : OFFICE_CDN,
        contentPolicy: panePolicy(workbench ? [] : [new URL(OFFICE_CDN).origin], Boolean(env.WEBPACK_SERVE)),
      }),
      new ContentPolicyPlugin(HtmlPlugin),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', ...(!workbench && { transform: rewriteUrls }) },
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          {
            from: 'src/taskpane/support.html',
            to: 'supporto.html',
            transform: (content) => withContentPolicy(content.toString('utf8'), {}),
          },
          ...(workbench
            ? OFFICE_FILES.map((file) => ({
                context: OFFICE_PACKAGE,
                from: file,
                to: 'office-js/[path][name][ext]',
                info: { minimized: true },
              })).concat({ from: SAMPLE, to: 'sample.xlsx', noErrorOnMissing: true })
            : []),
        ],
      }),
      ...(workbench
        ? [
            new HtmlPlugin({
              filename: 'workbench.html',
              template: 'workbench/page/index.html',
              chunks: ['workbench'],
            }),
          ]
        : [new ShippedPackagesPlugin()]),
    ],
    devServer: {
      host: 'localhost',
      port: env.port ? Number(env.port) : 3000,
      server: env.excel ? trustedServer() : 'https',
      hot: false,
      static: false,
      client: { overlay: false },
      headers: { 'Cache-Control': 'no-store' },
      onListening: ({ server }) => {
        const page = workbench ? 'workbench.html' : 'taskpane.html';
        console.log(`Scheda PEG: https://localhost:${server.address().port}/${page}`);
      },
    },
  };
};
