<?php
/**
 * What the plugin stores: its settings, in one option.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

/**
 * The widgets that can stand on every page.
 */
function hamn_place_names() {
	return array_values( array_intersect( array( 'quick-exit', 'haven' ), array_keys( hamn_widgets() ) ) );
}

/**
 * The field of a widget on every page that chooses its content, such as the municipality. Most have none.
 *
 * @param string $widget Its name.
 */
function hamn_place_field( $widget ) {
	$key = hamn_data( 'content' )[ $widget ]['key'] ?? '';
	return hamn_widgets()[ $widget ]['fields'][ $key ] ?? null;
}

/**
 * The fields of a widget on every page that one writes: of the help its word, its page and the municipality's file.
 *
 * @param string $widget Its name.
 */
function hamn_place_texts( $widget ) {
	return array_intersect_key( hamn_widgets()[ $widget ]['fields'], array_flip( array( 'word', 'link', 'src' ) ) );
}

/**
 * The settings. Each has a value, whatever is stored.
 *
 * @param mixed $given What a form has sent; without it, what is stored.
 */
function hamn_settings( $given = null ) {
	$given  = (array) ( $given ?? get_option( 'hamn', array() ) );
	$places = array();
	foreach ( hamn_place_names() as $name ) {
		$place           = (array) ( $given['places'][ $name ] ?? array() );
		$where           = $place['where'] ?? '';
		$page            = absint( $place['page'] ?? 0 );
		$places[ $name ] = array(
			'where' => 'all' === $where || ( 'page' === $where && $page ) ? $where : 'none',
			'page'  => $page,
			'value' => sanitize_text_field( is_string( $place['value'] ?? null ) ? $place['value'] : '' ),
		);
		foreach ( hamn_place_texts( $name ) as $text => $field ) {
			$places[ $name ][ $text ] = hamn_setting( $field, $place[ $text ] ?? '' );
		}
	}
	return array(
		'places' => $places,
		'facts'  => hamn_facts_address( $given['facts'] ?? '' ),
	);
}

/**
 * The address of signed helplines, or '' for one that cannot be used: https, or the machine itself while a site is being made.
 *
 * @param mixed $address What is written.
 */
function hamn_facts_address( $address ) {
	$url  = is_string( $address ) ? esc_url_raw( trim( $address ), array( 'https', 'http' ) ) : '';
	$host = wp_parse_url( $url, PHP_URL_HOST );
	$own  = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	return $host && ( $own || 'https' === wp_parse_url( $url, PHP_URL_SCHEME ) ) ? $url : '';
}
