<?php
/**
 * The script of the widgets: the released file, with its hash, only on pages that need it.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'hamn_register_script' );

/**
 * The address has the hash of the file: a new file is never looked for under an old address.
 */
function hamn_register_script() {
	wp_register_script_module( 'hamn', plugins_url( 'js/hamn.js', HAMN_FILE ), array(), hamn_build( 'hash' ) );
}

add_filter( 'wp_script_attributes', 'hamn_add_hash' );

/**
 * A browser stops a file that somebody has changed after the release. The links of the page still work.
 *
 * @param array $attributes Those of a script element.
 */
function hamn_add_hash( $attributes ) {
	if ( 'hamn-js-module' === ( $attributes['id'] ?? '' ) ) {
		$attributes['integrity']   = hamn_build( 'integrity' );
		$attributes['crossorigin'] = 'anonymous';
	}
	return $attributes;
}

/**
 * The page needs the script.
 *
 * @param string $html HTML for the page.
 */
function hamn_load_script_for( $html ) {
	if ( is_string( $html ) && false !== stripos( $html, '<hamn-' ) ) {
		wp_enqueue_script_module( 'hamn' );
		if ( false !== stripos( $html, '<hamn-quick-exit' ) ) {
			hamn_has_exit( true );
		}
	}
	return $html;
}

/**
 * Whether the page that is being made has the exit.
 *
 * @param bool $found Whether it has just been found.
 */
function hamn_has_exit( $found = false ) {
	static $has = false;
	$has        = $has || $found;
	return $has;
}

// Everywhere that WordPress shows what someone has written.
foreach ( array( 'render_block', 'the_content', 'widget_text', 'widget_custom_html_content', 'term_description' ) as $hamn_filter ) {
	add_filter( $hamn_filter, 'hamn_load_script_for', PHP_INT_MAX );
}

/**
 * Whether the exit will be in the content of this page. A block theme has made its page by now; another one makes it later.
 */
function hamn_expects_exit() {
	$post = is_singular() ? get_queried_object() : null;
	if ( ! $post instanceof WP_Post || post_password_required( $post ) ) {
		return hamn_has_exit();
	}
	return hamn_has_exit() || preg_match( '~hamn[-/]quick-exit~', $post->post_content );
}

add_action( 'wp_head', 'hamn_print_head', 0 );

/**
 * On a page with the exit, two scripts stand in the head before everything else: docs/safety.md of hamn says why.
 */
function hamn_print_head() {
	if ( ! hamn_expects_exit() && ! hamn_is_placed( 'quick-exit' ) ) {
		return;
	}
	hamn_guards( true );
	wp_print_inline_script_tag( trim( (string) file_get_contents( __DIR__ . '/../js/first.js' ) ), array( 'id' => 'hamn-first' ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin.
	wp_deregister_script_module( 'hamn' );
	wp_print_script_tag(
		array(
			'type'     => 'module',
			'id'       => 'hamn-js-module',
			'src'      => add_query_arg( 'ver', hamn_build( 'hash' ), plugins_url( 'js/hamn.js', HAMN_FILE ) ),
			'blocking' => 'render',
		)
	);
}

/**
 * Whether this page has `first.js`. After an exit, a page with it and without the exit would stay blank.
 *
 * @param bool $yes Whether it has just been printed.
 */
function hamn_guards( $yes = false ) {
	static $does = false;
	$does        = $does || $yes;
	return $does;
}
