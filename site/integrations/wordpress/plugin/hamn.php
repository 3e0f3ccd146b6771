<?php
/**
 * Plugin Name:       Hamn
 * Description:       A quick exit, helplines and local contacts, for pages about violence in close relationships. Nothing is stored about visitors.
 * Version:           {version}
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The hamn contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hamn
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

const HAMN_FILE = __FILE__;

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/facts.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/places.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/screen.php';
}
