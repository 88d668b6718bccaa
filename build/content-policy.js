const { createHash } = require('node:crypto');

/** A style sheet of Fluent's when it enters the page: rules are added to it afterwards, which asks for no leave. */
const EMPTY_STYLE = '';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The page with its content security policy as the first thing that it declares after its encoding.
 * `scripts` and `frames` are source expressions such as `'self'`; none: nothing of the kind is loaded. Inline styles
 * of the page are allowed by their hash, so call this on the final text.
 */
function withContentPolicy(html, { scripts = [], frames = [], images = [], connections = [] }) {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text);
  const sources = {
    'default-src': [],
    'script-src': scripts,
    'style-src': [...styles, ...(scripts.length ? [EMPTY_STYLE] : [])].map(hashOf),
    // The client library reads XML, and Chromium dresses the error of a text that is none.
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

/** Gives the pages of html-webpack-plugin that name their `contentPolicy` that policy. */
class ContentPolicyPlugin {
  /** @param HtmlPlugin the class, whose hooks belong to a compilation */
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
