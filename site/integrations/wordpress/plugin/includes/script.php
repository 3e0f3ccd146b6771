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
		hamn_noted( 'printed', true );
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
		hamn_noted( 'needed', true );
		if ( false !== stripos( $html, '<hamn-quick-exit' ) ) {
			hamn_noted( 'exit', true );
		}
	}
	return $html;
}

/**
 * What is known of the page that is being made.
 *
 * @param string $what `exit`: it has the exit. `needed`: it needs the script. `printed`: it has the script. `guarded`: it has `first.js`.
 * @param bool   $now  Whether this has just come true.
 */
function hamn_noted( $what, $now = false ) {
	static $noted   = array();
	$noted[ $what ] = $now || ! empty( $noted[ $what ] );
	return $noted[ $what ];
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
		return hamn_noted( 'exit' );
	}
	return hamn_noted( 'exit' ) || preg_match( '~hamn[-/]quick-exit~', $post->post_content );
}

add_action( 'wp_head', 'hamn_print_head', 0 );

/**
 * On a page with the exit, two scripts stand in the head before everything else: docs/safety.md of hamn says why.
 */
function hamn_print_head() {
	if ( ! hamn_expects_exit() && ! hamn_is_placed( 'quick-exit' ) ) {
		return;
	}
	hamn_noted( 'guarded', true );
	wp_print_inline_script_tag( trim( (string) file_get_contents( __DIR__ . '/../js/first.js' ) ), array( 'id' => 'hamn-first' ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin.
	hamn_print_script( array( 'blocking' => 'render' ) );
}

/**
 * Prints the script itself, and keeps WordPress from printing it again.
 *
 * @param array $more More attributes.
 */
function hamn_print_script( $more = array() ) {
	wp_deregister_script_module( 'hamn' );
	wp_print_script_tag(
		array(
			'type' => 'module',
			'id'   => 'hamn-js-module',
			'src'  => add_query_arg( 'ver', hamn_build( 'hash' ), plugins_url( 'js/hamn.js', HAMN_FILE ) ),
		) + $more
	);
}

add_action( 'wp_footer', 'hamn_print_late', PHP_INT_MAX );

/**
 * A block theme prints its scripts in the head. What was found after that, such as at the foot of the page, gets the script here.
 */
function hamn_print_late() {
	if ( hamn_noted( 'needed' ) && ! hamn_noted( 'printed' ) ) {
		hamn_print_script();
	}
}
