/** The texts of the search page. */
export default {
  sv: {
    field: 'Sök efter',
    where: 'Sök i',
    site: 'Webbplatsen',
    code: 'Guider och referens för utvecklare, de flesta på engelska',
    codeId: 'kod',
    noScript:
      'Sökningen behöver JavaScript, som är avstängt i din webbläsare eller inte har laddats. Allt på webbplatsen nås ändå utan sökning:',
    privacy:
      'Det du skriver stannar på den här sidan. Det står inte i adressen och sparas inte, och fältet töms när du går vidare. Webbläsaren hämtar delar av ett register från den här webbplatsen; vilka delar beror på ordets första bokstäver och på om något hittas. Följer du en träff ersätter den söksidan i historiken.',
    links: 'Hitta utan att söka',
  },
  en: {
    field: 'Search for',
    where: 'Search in',
    site: 'This site',
    code: 'Guides and reference for developers',
    codeId: 'code',
    noScript:
      'Search needs JavaScript, which is off in your browser or has not loaded. Everything on this site can be reached without it:',
    privacy:
      'What you type stays on this page. It is not in the address and is not saved, and the field is emptied when you move on. The browser fetches parts of an index from this site; which parts depends on the first letters of the word and on whether anything is found. A result that you follow replaces the search page in the history.',
    links: 'Find it without searching',
  },
};
