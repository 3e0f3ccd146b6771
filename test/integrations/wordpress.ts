// A real WordPress on 127.0.0.1: Debian's package, unpacked and not installed, a MariaDB of its own and PHP's own server. Everything is
// in one folder, which goes away with it; only the unpacked packages stay, in node_modules/.cache/.
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { canRun } from '../support/programs.ts';

/** A version of Debian, with the packages that its WordPress links to. */
export type Suite = 'trixie' | 'sid';

const packages = ['wordpress', 'wordpress-theme-twentytwentyfive', 'wordpress-l10n'];
const libraries = ['libjs-underscore', 'libjs-lodash', 'libjs-cropper', 'php-getid3'];
const more: Record<Suite, string[]> = { trixie: [], sid: ['libjs-jquery-ui', 'libphp-phpmailer'] };

const cache = resolve('node_modules/.cache/hamn/wordpress');
const quiet: { stdio: 'ignore' } = { stdio: 'ignore' };

const programs = {
  php: '/usr/bin/php',
  mariadbd: '/usr/sbin/mariadbd',
  'mariadb-install-db': '/usr/bin/mariadb-install-db',
};

/** Why no WordPress can run here, or `false`. */
export function whyNot(suite: Suite): string | false {
  const missing = Object.entries(programs).find(([, path]) => !canRun(path))?.[0];
  if (missing)
    return `${missing} is not installed: install php-cli, php-mysql, php-xml, mariadb-server-core and mariadb-client-core.`;
  if (!execFileSync(programs.php, ['-m'], { encoding: 'utf8' }).includes('mysqli'))
    return 'PHP has no mysqli: install php-mysql.';
  try {
    unpack(suite);
    return false;
  } catch (error) {
    return `Debian's WordPress (${suite}) cannot be had here: ${(error as Error).message.split('\n')[0]}`;
  }
}

/** The mirror that this machine's own apt uses. */
function mirror(): string {
  const policy = execFileSync('apt-cache', ['policy'], { encoding: 'utf8' });
  const found = /https?:\/\/\S+?\/debian(?=[\s/]|$)/m.exec(policy)?.[0];
  if (!found) throw new Error('apt has no mirror of Debian');
  return found;
}

/** Unpacks the WordPress of a suite, once, and returns its folder. The machine's own apt is not touched. */
export function unpack(suite: Suite): string {
  const folder = join(cache, suite);
  const wordpress = join(folder, 'root/usr/share/wordpress');
  if (existsSync(wordpress)) return wordpress;
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  try {
    for (const each of ['lists/partial', 'debs']) mkdirSync(join(making, each), { recursive: true });
    const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(join(making, 'sources.list'), `deb [signed-by=${key}] ${mirror()} ${suite} main\n`);
    const places = { 'Etc::sourcelist': `${making}/sources.list`, 'Etc::sourceparts': '/dev/null' };
    const own = { ...places, 'State::lists': `${making}/lists`, Cache: making };
    const apt = Object.entries(own).flatMap(([name, path]) => ['-o', `Dir::${name}=${path}`]);
    execFileSync('apt-get', [...apt, 'update'], quiet);
    const wanted = [...packages, ...libraries, ...more[suite]];
    execFileSync('apt-get', [...apt, 'download', ...wanted], { ...quiet, cwd: join(making, 'debs') });
    for (const deb of readdirSync(join(making, 'debs')))
      execFileSync('dpkg-deb', ['-x', join(making, 'debs', deb), join(making, 'root')]);
    for (const each of ['lists', 'debs']) rmSync(join(making, each), { recursive: true });
    if (!existsSync(wordpress)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return wordpress;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

export interface Database {
  socket: string;
  stop: () => Promise<void>;
}

/** Starts a MariaDB that only this machine's programs reach, through a socket. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', ...user, `--datadir=${data}`];
  execFileSync(
    programs['mariadb-install-db'],
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    quiet,
  );
  const socket = join(folder, 's');
  const small = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', '--innodb-log-file-size=8M'];
  const alone = [`--socket=${socket}`, '--skip-networking', '--skip-log-bin'];
  const server = spawn(programs.mariadbd, [...common, ...alone, ...small], quiet);
  while (!existsSync(socket)) {
    if (server.exitCode !== null) throw new Error('mariadbd ended before it was ready');
    await wait(50);
  }
  return { socket, stop: () => end(server) };
}

const roles = ['editor', 'author', 'contributor'] as const;
export type User = 'admin' | (typeof roles)[number];

/** What is sent to the REST interface. */
interface Post {
  title: string;
  content: string;
  status?: string;
  parent?: number;
}

/** What WordPress says of a post. */
export interface Posted {
  id: number;
  link: string;
  content: { raw: string };
}

export interface WordPress {
  address: string;
  version: string;
  folder: string;
  /** Writes a page or a post as a user, through the REST interface. */
  post: (user: User, post: Post, kind?: 'posts' | 'pages', site?: string) => Promise<Posted>;
  /** Runs PHP inside WordPress, and returns what it prints. */
  php: (code: string) => Promise<string>;
  /** What PHP has said of the plugin: warnings, notices, errors. */
  log: () => string[];
  /** Puts the plugin into its folder, as an update does. */
  install: (zip: string) => void;
  stop: () => Promise<void>;
}

const config = (socket: string, name: string, address: string, folder: string): string => {
  const keys = [
    'AUTH_KEY',
    'SECURE_AUTH_KEY',
    'LOGGED_IN_KEY',
    'NONCE_KEY',
    'AUTH_SALT',
    'SECURE_AUTH_SALT',
    'LOGGED_IN_SALT',
  ];
  const texts = {
    DB_NAME: name,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
  };
  const all = {
    ...{ ...texts, DB_COLLATE: '', WP_ENVIRONMENT_TYPE: 'local', FS_METHOD: 'direct' },
    ...{ WP_DEBUG_LOG: join(folder, 'debug.log'), WP_ACCESSIBLE_HOSTS: '127.0.0.1', NONCE_SALT: 'test' },
    ...Object.fromEntries(keys.map((key) => [key, `test ${key}`])),
  };
  const on = [
    'WP_HTTP_BLOCK_EXTERNAL',
    'DISABLE_WP_CRON',
    'AUTOMATIC_UPDATER_DISABLED',
    'WP_DEBUG',
    'WP_ALLOW_MULTISITE',
  ];
  return `<?php
${Object.entries(all)
  .map(([each, value]) => `define('${each}','${value}');`)
  .join('\n')}
${on.map((each) => `define('${each}',true);`).join('')}define('WP_DEBUG_DISPLAY',false);
$multisite=__DIR__.'/multisite.php';
if(file_exists($multisite)){require $multisite;}else{define('WP_HOME','${address}');define('WP_SITEURL','${address}');}
$table_prefix='wp_';
if(!defined('ABSPATH'))define('ABSPATH',__DIR__.'/');
require_once ABSPATH.'wp-settings.php';
`;
};

const start = (port: number): string => `$_SERVER['HTTP_HOST']='127.0.0.1:${port}';$_SERVER['REQUEST_URI']='/';`;

const installation = (name: string, socket: string, port: number, wp: string, locale: string): string => `<?php
mysqli_query(mysqli_connect('localhost','root','',null,0,'${socket}'),'create database ${name}');
define('WP_INSTALLING',true);${start(port)}
require '${wp}/wp-load.php';
require_once ABSPATH.'wp-admin/includes/upgrade.php';
wp_install('Kommunen','admin','admin@example.com',true,'','admin','${locale}');
switch_theme('twentytwentyfive');
update_option('permalink_structure','/%postname%/');
flush_rewrite_rules();
$said=array('version'=>$GLOBALS['wp_version'],'admin'=>WP_Application_Passwords::create_new_application_password(1,array('name'=>'test'))[0]);
foreach(array(${roles.map((role) => `'${role}'`).join()}) as $role){
  $id=wp_insert_user(array('user_login'=>$role,'user_pass'=>$role,'user_email'=>"$role@example.com",'role'=>$role));
  $said[$role]=WP_Application_Passwords::create_new_application_password($id,array('name'=>'test'))[0];
}
echo json_encode($said);
`;

/** PHP's server asks this first: which file answers, also on the sites of a network, which are folders. */
const router = `<?php
$root=$_SERVER['DOCUMENT_ROOT'];
$path=urldecode(parse_url($_SERVER['REQUEST_URI'],PHP_URL_PATH));
$inner=preg_replace('~^/[a-z]+(/wp-(?:admin|includes|content|login|json).*)$~','$1',$path);
if($inner!==$path&&!is_dir($root.explode('/wp-',$path)[0]))$path=$inner;
if(is_file($root.$path)&&!preg_match('~\\.php$~',$path)){
  if($path===urldecode(parse_url($_SERVER['REQUEST_URI'],PHP_URL_PATH)))return false;
  $types=array('js'=>'text/javascript','css'=>'text/css');
  header('Content-Type: '.($types[pathinfo($path,PATHINFO_EXTENSION)]??'application/octet-stream'));
  readfile($root.$path);return true;
}
if($path!=='/'&&is_dir($root.$path)){
  if(substr($path,-1)!=='/'){header('Location: '.$_SERVER['REQUEST_URI'].'/');return true;}
  $path.='index.php';
}
$file=is_file($root.$path)?$path:'/index.php';
$_SERVER['SCRIPT_NAME']=$_SERVER['PHP_SELF']=$file;$_SERVER['SCRIPT_FILENAME']=$root.$file;
chdir(dirname($root.$file));
require $root.$file;
`;

/** WordPress may ask this machine, where the tests have their servers. */
const helper = `<?php
add_filter('http_request_host_is_external','__return_true');
add_filter('http_allowed_safe_ports',function($ports){$port=getenv('HAMN_TEST_PORT');return $port?array_merge($ports,array((int)$port)):$ports;});
foreach(glob(WP_CONTENT_DIR.'/ports/*') as $each){add_filter('http_allowed_safe_ports',function($ports) use($each){return array_merge($ports,array((int)basename($each)));});}
`;

/** Installs WordPress into a folder and serves it. */
export async function startWordPress(
  suite: Suite,
  folder: string,
  { socket }: Database,
  { locale = '', name = suite }: { locale?: string; name?: string } = {},
): Promise<WordPress> {
  const wp = join(folder, name);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  mkdirSync(folder, { recursive: true });
  // One link of Debian's leads to its Apache settings.
  cpSync(unpack(suite), wp, { recursive: true, dereference: true, filter: (from) => !from.endsWith('/.htaccess') });
  const languages = join(cache, suite, 'root/var/lib/wordpress/wp-content/languages');
  if (existsSync(languages))
    cpSync(languages, join(wp, 'wp-content/languages'), { recursive: true, dereference: true });
  for (const each of ['plugins', 'mu-plugins', 'ports', 'uploads'])
    mkdirSync(join(wp, 'wp-content', each), { recursive: true });
  writeFileSync(join(wp, 'wp-content/mu-plugins/test.php'), helper);
  writeFileSync(join(wp, 'wp-config.php'), config(socket, name, address, wp));
  writeFileSync(join(wp, 'router.php'), router);
  writeFileSync(join(wp, 'install.php'), installation(name, socket, port, wp, locale));
  const run = async (file: string): Promise<string> => {
    const { stdout } = await promisify(execFile)(programs.php, ['-d', 'display_errors=stderr', file], {
      maxBuffer: 1e8,
    });
    return stdout;
  };
  const said = JSON.parse(await run(join(wp, 'install.php'))) as Record<User | 'version', string>;
  const server = spawn(
    programs.php,
    [
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'opcache.revalidate_freq=0',
      '-d',
      'upload_max_filesize=8M',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      wp,
      join(wp, 'router.php'),
    ],
    quiet,
  );
  for (let tries = 0; !(await fetch(address, { redirect: 'manual' }).catch(() => undefined)); tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error('the server of PHP did not start');
    await wait(50);
  }
  const php = async (code: string): Promise<string> => {
    const file = join(wp, 'run.php');
    writeFileSync(file, `<?php ${start(port)} require '${wp}/wp-load.php'; ${code}`);
    return run(file);
  };
  return {
    address,
    version: said.version,
    folder: wp,
    php,
    stop: () => end(server),
    log: () => {
      const path = join(wp, 'debug.log');
      const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
      return lines.filter((line) => /plugins\/hamn|hamn_/.test(line));
    },
    install: (zip) => {
      const plugins = join(wp, 'wp-content/plugins');
      rmSync(join(plugins, 'hamn'), { recursive: true, force: true });
      execFileSync('unzip', ['-q', zip, '-d', plugins]);
    },
    post: async (user, { status = 'publish', ...post }, kind = 'posts', site = '') => {
      const response = await fetch(`${address}${site}/wp-json/wp/v2/${kind}?context=edit`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${user}:${said[user]}`).toString('base64')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...post, status }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${response.status} ${text.slice(0, 500)}`);
      return JSON.parse(text) as Posted;
    },
  };
}

/** Logs in at an address. The page moves the focus while someone types, so the fields are set. */
export async function logInAt(page: Page, address: string, user: User): Promise<void> {
  await page.goto(`${address}/wp-login.php`);
  for (const field of ['#user_login', '#user_pass'])
    await page.$eval(field, (each, name) => ((each as HTMLInputElement).value = name), user);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Chooses the zip of a plugin, on the screen where one is uploaded. */
export async function chooseZip(page: Page, address: string, zip: string, network = ''): Promise<void> {
  await page.goto(`${address}/wp-admin/${network}plugin-install.php?tab=upload`);
  const field = (await page.waitForSelector('#pluginzip')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(zip);
}

/** Opens the editor of a new post, and waits until it can be used. */
export async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    'wp?.data?.select("core/editor")?.getCurrentPostId?.() && document.querySelector(".editor-header")',
  );
  await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
}

/** Puts a block in, as someone who searches for it. */
export async function insertBlock(page: Page, words: string, block: string): Promise<void> {
  const search = '.block-editor-inserter__search input';
  if (!(await page.$(search))) await page.locator('button.editor-document-tools__inserter-toggle').click();
  await page.locator(search).fill(words);
  const item = `[class*="editor-block-list-item-hamn-${block}"]`;
  // The list is drawn again when the search has ended: a press before that would miss.
  await page.waitForFunction(
    `document.querySelector('${item}') && document.querySelectorAll('[class*="editor-block-list-item-"]').length < 8`,
  );
  await page.locator(item).click();
  await page.waitForFunction(
    `wp.data.select('core/block-editor').getBlocks().some(({ name }) => name === 'hamn/${block}')`,
  );
}

/** The folder of a run. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'hamn-wordpress-'));
