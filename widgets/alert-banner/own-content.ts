/** Hosts that tell of warnings. */
const tellers = /(^|\.)(smhi|sr|sverigesradio|krisinformation)\.se$/;

/** What a link and the sentence round it are written with. */
const inline = 'a, abbr, b, bdi, br, em, i, img, small, span, strong';
const blocks = 'div, li, p, ul';

const leadsToTeller = ({ protocol, hostname }: HTMLAnchorElement): boolean =>
  /^https?:$/.test(protocol) && tellers.test(hostname);

/**
 * Whether what the page has written in a banner says no more than the banner itself: a link to someone who tells of
 * warnings, in a sentence. Anything else may be what a reader came for. In HTML `<hamn-alert-banner />` does not end there:
 * the rest of the page is inside it.
 */
export function isReplaceable(banner: Element): boolean {
  const elements = [...banner.querySelectorAll('*')];
  const links = [...banner.querySelectorAll('a')];
  const [sentence = banner, ...others] = elements.filter((each) => each.matches(blocks) && !each.querySelector(blocks));
  const saysNothing = !banner.textContent.trim() && elements.every((each) => each.matches('br, p'));
  const isSentence =
    others.length === 0 &&
    sentence.textContent.trim() === banner.textContent.trim() &&
    banner.textContent.length <= 300 &&
    // A number that one may call is not the banner's to hide.
    !/\d{2}/.test(banner.textContent) &&
    links.length > 0 &&
    links.every((link) => leadsToTeller(link) && sentence.contains(link)) &&
    elements.every((each) => each.matches(`${inline}, ${blocks}`));
  return saysNothing || isSentence;
}
