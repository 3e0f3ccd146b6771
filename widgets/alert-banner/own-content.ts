/** Hosts that publish warnings. */
const warningHosts = /(^|\.)(smhi|sr|sverigesradio|krisinformation)\.se$/;

/** Elements allowed in a link and its sentence. */
const inline = 'a, abbr, b, bdi, br, em, i, img, small, span, strong';
const blocks = 'div, li, p, ul';

const leadsToWarnings = ({ protocol, hostname }: HTMLAnchorElement): boolean =>
  /^https?:$/.test(protocol) && warningHosts.test(hostname);

/**
 * Whether a banner's own content says no more than the banner itself: one sentence with a link to a host that publishes
 * warnings. Any other content may be what the reader came for. In HTML `<hamn-alert-banner />` has no end tag, so the rest of
 * the page is inside it.
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
    // The banner must not hide a number that a visitor may call.
    !/\d{2}/.test(banner.textContent) &&
    links.length > 0 &&
    links.every((link) => leadsToWarnings(link) && sentence.contains(link)) &&
    elements.every((each) => each.matches(`${inline}, ${blocks}`));
  return saysNothing || isSentence;
}
