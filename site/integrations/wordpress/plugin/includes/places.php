<?php
/**
 * A widget on every page, or on a page and all below it.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether the settings put a widget on the page that is being shown.
 *
 * @param string $widget Its name.
 */
function hamn_is_placed( $widget ) {
	$place = hamn_settings()['places'][ $widget ] ?? array( 'where' => 'none' );
	if ( 'page' === $place['where'] ) {
		$id = is_page() ? get_queried_object_id() : 0;
		return $id && ( $id === $place['page'] || in_array( $place['page'], get_post_ancestors( $id ), true ) );
	}
	return 'all' === $place['where'];
}

add_action( 'wp_body_open', 'hamn_print_exit', 1 );

/**
 * The exit comes first in the page. One in the page's own content has its own settings, and takes the place of this one.
 */
function hamn_print_exit() {
	if ( hamn_is_placed( 'quick-exit' ) && ! hamn_expects_exit() ) {
		hamn_print_widget( 'quick-exit' );
	}
}

add_action( 'wp_footer', 'hamn_print_at_end', 1 );

/**
 * Help at the foot of the page. The exit stands here only where it could not stand before: in a theme that does not open the body as
 * WordPress asks, and on a page whose content did not have the exit that its text has, such as the first of several parts.
 */
function hamn_print_at_end() {
	if ( hamn_noted( 'guarded' ) && ! hamn_noted( 'exit' ) ) {
		hamn_print_widget( 'quick-exit' );
	}
	if ( hamn_is_placed( 'haven' ) ) {
		hamn_print_widget( 'haven' );
	}
}

/**
 * Prints a widget with the settings of the site.
 *
 * @param string $widget Its name.
 */
function hamn_print_widget( $widget ) {
	$given   = hamn_given_in_place( $widget, hamn_settings() );
	$allowed = hamn_allowed_html( wp_kses_allowed_html( 'post' ), 'post' );
	// No author may write this one: only the plugin knows whether somebody edits the page.
	$allowed[ hamn_widgets()[ $widget ]['tag'] ]['asleep'] = true;
	echo wp_kses( hamn_load_script_for( hamn_element( $widget, $given ) ), $allowed, array( 'https', 'http', 'tel', 'sms', 'mailto' ) );
}

/**
 * The settings of the fields of a widget on every page.
 *
 * @param string $widget   Its name.
 * @param array  $settings The settings of the site.
 */
function hamn_given_in_place( $widget, $settings ) {
	$place = $settings['places'][ $widget ];
	return array( hamn_data( 'content' )[ $widget ]['key'] => $place['value'] ) + $place;
}
