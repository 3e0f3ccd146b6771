// Pages of authorities and organisations in each language, about violence or for the young.

/** A page of someone else's, in one language. */
export interface OwnersPage {
  publisher: string;
  /** The page's own title, in its language. */
  title: string;
  url: string;
  /** Whether it is for children or young people, or about them. */
  isForYoung?: boolean;
}

/**
 * The pages by the code of their language. Each was read, with this title at this address, in a copy of the page. A
 * language that is not here has none that we have read.
 */
export const ownersPages: Record<string, OwnersPage[] | undefined> = {
  ar: [
    {
      publisher: 'Informationsverige',
      title: 'التعرض للعنف',
      url: 'https://www.informationsverige.se/ar/jag-har-fatt-uppehallstillstand/rattigheter-och-skyldigheter/utsatt-for-vald/',
    },
    {
      publisher: 'Migrationsverket',
      title: 'لديك الحقّ في تجنّب العنف والقمع المرتبطين بالشرف',
      url: 'https://migrationsverket.se/English/About-the-Migration-Agency/About-the-website/Other-languages/alrbyt/alhmayt-w-alljw%CA%BE-fy-alswyd/aly-alatfal-aldhyn-tqdmwa-btlb-alljw%CA%BE/ldyk-alhq-fy-tjnb-alnf-walqm-almrtbtyn-balshrf.html',
      isForYoung: true,
    },
  ],
  de: [
    {
      publisher: 'Polisen',
      title: 'Kinder, die Opfer von Straftaten geworden sind',
      url: 'https://polisen.se/de/opfer-von-verbrechen/gewalt-gegen-kinder/',
      isForYoung: true,
    },
  ],
  es: [
    {
      publisher: 'Försäkringskassan',
      title: 'Tú tienes derecho a una vida libre de violencia',
      url: 'https://forsakringskassan.se/information-in-other-languages/spanska/du-har-ratt-till-ett-liv-fritt-fran-vald',
    },
    {
      publisher: 'Informationsverige',
      title: 'Víctimas de violencia',
      url: 'https://www.informationsverige.se/es/jag-har-fatt-uppehallstillstand/rattigheter-och-skyldigheter/utsatt-for-vald.html',
    },
    {
      publisher: 'Polisen',
      title: 'Víctima de delitos sexuales',
      url: 'https://polisen.se/es/victima-de-un-delito/delitos-de-sexuales',
    },
  ],
  fa: [
    {
      publisher: 'Polisen',
      title: 'کسانی که در معرض جرائم جنسی قرار گرفته اند',
      url: 'https://polisen.se/fa/utsatt-for-brott-farsi/sexualbrott-farsi/',
    },
    {
      publisher: 'Polisen',
      title: 'کودکانی که در معرض جرم قرار گرفته اند',
      url: 'https://polisen.se/fa/utsatt-for-brott-farsi/brott-mot-barn-och-unga-farsi/',
      isForYoung: true,
    },
  ],
  fi: [{ publisher: 'SOS Alarm', title: 'Suomi', url: 'https://www.sosalarm.se/spraklanguages/suomi/' }],
  fr: [
    {
      publisher: 'Informationsverige',
      title: 'De l’aide si vous avez été victime de menaces et de violences',
      url: 'https://www.informationsverige.se/fr/jag-har-fatt-uppehallstillstand/hjalp-for-dig-som-har-varit-utsatt-for-hot-och-vald.html',
    },
    {
      publisher: 'Dinarättigheter.se',
      title: 'Les filles et les garçons de moins de 18 ans',
      url: 'https://dinarattigheter.se/fr/comment-obtenir-de-l%E2%80%99aide%C2%A0/que-se-passe-t-il-ensuite/les-filles-et-les-gar%C3%A7ons-de-moins-de-18-ans/',
      isForYoung: true,
    },
  ],
};
