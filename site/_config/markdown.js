// What Markdown writes: links to other sites tell them nothing of where one came from.

export default function markdown(eleventyConfig) {
  eleventyConfig.amendLibrary('md', (library) => {
    const renderLink = (tokens, index, options, env, self) => {
      const [token] = tokens.slice(index);
      if (/^https?:/.test(token.attrGet('href'))) token.attrSet('rel', 'noreferrer');
      return self.renderToken(tokens, index, options);
    };
    library.renderer.rules.link_open = renderLink;
  });
}
