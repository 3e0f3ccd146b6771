<?php
/**
 * Reads what the build of hamn has put into the folder `data`: the widgets, their content, the hash of the script, the keys.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'hamn_load_words', 0 );

/**
 * The Swedish of the plugin's own screens comes with the plugin.
 */
function hamn_load_words() {
	load_plugin_textdomain( 'hamn', false, dirname( plugin_basename( HAMN_FILE ) ) . '/languages' );
}

/**
 * A file of the build, read once.
 *
 * @param string $name Its path in `data`, without `.php`.
 */
function hamn_data( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$path          = __DIR__ . "/../data/$name.php";
		$read[ $name ] = is_readable( $path ) ? require $path : array();
	}
	return $read[ $name ];
}

/**
 * The widgets of this build, by name.
 */
function hamn_widgets() {
	return hamn_data( 'widgets' );
}

/**
 * A value of the build: `version`, `checked`, `integrity`, `hash`, `languages`, `keys`, `issue`.
 *
 * @param string $name Its name.
 */
function hamn_build( $name ) {
	return hamn_data( 'build' )[ $name ];
}

/**
 * The words of the build in the language of whoever works in WordPress.
 *
 * @param array $texts A text in Swedish (`sv`) and in English (`en`).
 */
function hamn_say( $texts ) {
	return $texts[ 0 === strpos( determine_locale(), 'sv' ) ? 'sv' : 'en' ];
}

/**
 * The language of the site, if the widgets speak it. Otherwise Swedish, as in the widgets.
 */
function hamn_site_language() {
	$code = strtolower( (string) strtok( get_locale(), '_-' ) );
	return in_array( $code, hamn_build( 'languages' ), true ) ? $code : 'sv';
}

/**
 * The content of a widget before its script has run.
 *
 * @param string $widget Its name.
 * @param string $value  The value that chooses the content: a line, a municipality, or '' where nothing is chosen.
 * @param string $lang   The language.
 * @return string|null HTML, or null for a value that is not in the data.
 */
function hamn_content( $widget, $value, $lang ) {
	$about = hamn_data( 'content' )[ $widget ] ?? null;
	if ( ! $about ) {
		return null;
	}
	// The municipalities of each county are in a file of their own, so that a page reads few.
	$part = $about['perCounty'] ? '-' . substr( $value, 0, 2 ) : '';
	if ( ! preg_match( '/^(-\d\d)?$/', $part ) ) {
		return null;
	}
	$all = hamn_data( "content/$widget$part" );
	return $all[ '' === $about['key'] ? '' : $value ][ $about['sets'][ $lang ] ] ?? null;
}
