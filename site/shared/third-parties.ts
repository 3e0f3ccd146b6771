// The hosts that are known to count, advertise, chat or ask for consent. The list is that of the package third-party-web, which
// Lighthouse uses too. Our own lines add what it lacks or files elsewhere, each with its source.
import thirdPartyWeb from 'third-party-web';
import type { Category, ThirdParty } from './hosts.ts';

const categories: Record<string, Category> = {
  analytics: 'statistics',
  marketing: 'adverts',
  ad: 'adverts',
  social: 'social',
  'tag-manager': 'tags',
  'customer-success': 'chat',
  'consent-provider': 'consent',
};

/** Not in the package on 30 November 2026, or there as “utility”. */
const own: (ThirdParty & { source: string })[] = [
  {
    name: 'Siteimprove',
    category: 'statistics',
    domains: ['*.siteimproveanalytics.com', '*.siteimproveanalytics.io'],
    source: 'https://www.siteimprove.com/platform/analytics/',
  },
  {
    name: 'Microsoft Clarity',
    category: 'statistics',
    domains: ['*.clarity.ms'],
    source: 'https://clarity.microsoft.com/',
  },
  {
    name: 'Monsido',
    category: 'statistics',
    domains: ['*.monsido.com'],
    source: 'https://help.monsido.com/en/articles/9588263-about-the-monsido-script',
  },
  {
    name: 'Piwik PRO',
    category: 'statistics',
    domains: ['*.piwik.pro'],
    source: 'https://developers.piwik.pro/en/latest/data_collection/api/http_api.html',
  },
  {
    name: 'Cookiebot',
    category: 'consent',
    domains: ['*.cookiebot.com', '*.cookiebot.eu'],
    source: 'https://www.cookiebot.com/',
  },
  {
    name: 'Cookie Information',
    category: 'consent',
    domains: ['*.cookieinformation.com'],
    source: 'https://support.cookieinformation.com/en/articles/5144200-cookie-information-glossary',
  },
];

/** The known third parties. Our own lines come first, so that they count. */
export const thirdParties: ThirdParty[] = [
  ...own.map(({ name, category, domains }) => ({ name, category, domains })),
  ...thirdPartyWeb.entities.flatMap(({ name, category, domains }) => {
    const known = categories[category];
    return known ? [{ name, category: known, domains }] : [];
  }),
];
