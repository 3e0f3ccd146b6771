// What Markdown writes: links to other sites tell them nothing of where one came from.

export default function markdown(eleventyConfig) {
  eleventyConfig.amendLibrary('md', (library) => {
    library.renderer.rules.link_open = (tokens, index, options, _, renderer) => {
      const link = tokens[index];
      if (/^https?:/.test(link.attrGet('href'))) link.attrSet('rel', 'noreferrer');
      return renderer.renderToken(tokens, index, options);
    };
  });
}
