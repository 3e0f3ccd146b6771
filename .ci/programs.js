// Programs that CI tests with, besides the npm packages: Debian's browsers, nginx, a font, and PHP and MariaDB for WordPress. On your own machine you install them
// or do without: a test that needs a missing program says so and is skipped.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';

/** Where a module of PHP is. The folder has the number of PHP's interface, which differs between versions of Debian. */
function moduleOfPhp(name) {
  const folder = '/usr/lib/php';
  const all = existsSync(folder) ? readdirSync(folder).map((each) => `${folder}/${each}/${name}.so`) : [];
  return all.find((each) => existsSync(each)) ?? `${folder}/${name}.so`;
}

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
  'php-cli': '/usr/bin/php',
  'php-mysql': moduleOfPhp('mysqli'),
  'php-xml': moduleOfPhp('xml'),
  'php-mbstring': moduleOfPhp('mbstring'),
  'mariadb-server-core': '/usr/sbin/mariadbd',
  'mariadb-client-core': '/usr/bin/my_print_defaults',
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
