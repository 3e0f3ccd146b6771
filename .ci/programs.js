// What CI tests with beside the packages of npm: Debian's browsers, its nginx and a font. Whoever tests at home installs them, or does
// without: a test that needs one that is not there says so and is left out.
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
    console.warn(`apt-get ${args[0]} ended with ${code}: what could not be installed is not tested with.`);
}

/** Debian would start a server of its own on port 80. */
function startNoServer() {
  const policy = '/usr/sbin/policy-rc.d';
  if (!existsSync(policy)) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
}

/**
 * Installs what is missing, on a machine of CI's where that is allowed.
 *
 * @param wanted - Names of Debian's packages, each with a file that is there when it is.
 */
export async function installPrograms(wanted = packages) {
  const missing = Object.keys(wanted).filter((name) => !existsSync(wanted[name]));
  const may = process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!may || !missing.length) return;
  console.log(`Installing ${missing.join(', ')} …`);
  if (missing.includes('nginx-light')) startNoServer();
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...missing);
}
