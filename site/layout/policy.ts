// The Content-Security-Policy of every page: files of its own host, nothing from other hosts, and inside the page only the
// texts that it names by their hash. Every page takes its policy from here. One page may show pictures and style sheets from
// elsewhere, if a webmaster asks for them: site/try/allowed.ts.
import { createHash } from 'node:crypto';

/** The texts inside a page: of its `<script>` and `<style>` elements. */
export interface Inline {
  scripts?: string[];
  styles?: string[];
  /** Other places that the page may show pictures, style sheets and fonts from: `https:`. */
  elsewhere?: string;
  /** Whether the page runs WebAssembly, as the search does. */
  wasm?: boolean;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of a page with these texts inside it. */
export const policyFor = ({ scripts = [], styles = [], elsewhere, wasm = false }: Inline = {}): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash), ...(elsewhere ? [elsewhere] : [])].join(' '),
    ["img-src 'self'", ...(elsewhere ? [elsewhere] : [])].join(' '),
    ...(elsewhere ? [`font-src ${elsewhere}`] : []),
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
