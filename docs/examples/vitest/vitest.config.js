export default {
  // Lit has another build for servers, which Node takes. The elements need the one for browsers.
  resolve: { conditions: ['browser'] },
  test: { server: { deps: { inline: ['hamn', /lit/] } }, setupFiles: 'setup.js' },
};
