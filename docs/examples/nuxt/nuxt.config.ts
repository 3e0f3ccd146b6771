export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('hamn-') } },
  app: { head: { htmlAttrs: { lang: 'sv' }, title: 'Stöd', meta: [{ name: 'referrer', content: 'no-referrer' }] } },
});
