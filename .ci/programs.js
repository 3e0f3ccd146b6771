// Programs that CI tests with, besides the npm packages: Debian's browsers, nginx and a font. On your own machine you install them
// or do without: a test that needs a missing program says so and is skipped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';

const packages = {
  chromium: '/usr/bin/chromium',
  'chromium-headless-shell': '/usr/lib/chromium/chromium-headless-shell',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  'nginx-light': '/usr/sbin/nginx',
  'libnginx-mod-http-brotli-static': '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  openssl: '/usr/bin/openssl',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
};

async function apt(...args) {
  const command = spawn('apt-get', args, { stdio: 'ignore' });
  const [code] = await once(command, 'close');
  if (code !== 0)
    console.warn(`apt-get ${args[0]} failed with code ${code}: tests that need a missing program are skipped.`);
}

/** Keeps Debian from starting nginx on port 80 when it is installed. */
function startNoServer() {
  const policy = '/usr/sbin/policy-rc.d';
  if (!existsSync(policy)) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

/**
 * Installs missing programs, on CI machines where that is allowed.
 *
 * @param wanted - Debian package names, each with a file that exists when the package is installed.
 */
export async function installPrograms(wanted = packages) {
  const missing = Object.keys(wanted).filter((name) => !existsSync(wanted[name]));
  const isAllowed = process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isAllowed || !missing.length) return;
  console.log(`Installing ${missing.join(', ')} …`);
  if (missing.includes('nginx-light')) startNoServer();
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...missing);
}
