const { createHash } = require('node:crypto');

/**
 * What a style sheet of Fluent holds when it enters the page. Fluent adds the rules later by script, which the
 * policy does not restrict.
 */
const EMPTY_STYLE = '';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with its content security policy, which stands right after the encoding. `scripts` and `frames` are
 * source expressions such as `'self'`; without any, nothing of the kind is loaded. Inline styles of the page are
 * allowed by their hash, so the page must be final.
 */
function withContentPolicy(html, { scripts = [], frames = [], images = [], connections = [] }) {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text);
  const sources = {
    'default-src': [],
    'script-src': scripts,
    'style-src': [...styles, ...(scripts.length ? [EMPTY_STYLE] : [])].map(hashOf),
    // The client library parses XML. Chromium styles the error document of a failed parse.
    ...(scripts.length && { 'style-src-attr': ["'unsafe-inline'"] }),
    'img-src': images,
    'connect-src': connections,
    'frame-src': frames,
    'base-uri': [],
    'form-action': [],
  };
  const policy = Object.entries(sources)
    .map(([directive, values]) => `${directive} ${values.join(' ') || "'none'"}`)
    .join('; ');
  const encoding = /<meta charset="utf-8" ?\/>/;
  if (!encoding.test(html)) throw new Error('The page does not declare <meta charset="utf-8" />');
  return html.replace(
    encoding,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

/** Adds the policy to every page of html-webpack-plugin that has a `contentPolicy`. */
class ContentPolicyPlugin {
  /** @param HtmlPlugin the class of the plugin; its hooks belong to a compilation */
  constructor(HtmlPlugin) {
    this.HtmlPlugin = HtmlPlugin;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('ContentPolicy', (compilation) => {
      this.HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap('ContentPolicy', (data) => {
        const { contentPolicy } = data.plugin.options;
        return contentPolicy ? { ...data, html: withContentPolicy(data.html, contentPolicy) } : data;
      });
    });
  }
}

module.exports = { ContentPolicyPlugin, withContentPolicy };
