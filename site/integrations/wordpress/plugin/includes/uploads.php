<?php
/**
 * A municipality's file of numbers in the media library. WordPress takes no JSON from the start; this one it takes, and no other.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether a file has the name of a municipality's, as the builder gives it: `0880.json`. WordPress may have put more behind the code.
 *
 * @param string $name Its name.
 */
function hamn_has_municipality_name( $name ) {
	return 1 === preg_match( '/^\d{4}\b[\w.-]*\.json$/Di', $name );
}

/**
 * Whether a file has a municipality's facts, signed or not, with numbers that a visitor may be asked to call.
 *
 * @param string $path Where it is.
 */
function hamn_is_municipality_file( $path ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file on this machine.
	$text  = filesize( $path ) > HAMN_MOST_BYTES ? '' : (string) file_get_contents( $path );
	$facts = json_decode( $text, true );
	if ( is_array( $facts ) && is_string( $facts['signed'] ?? null ) ) {
		$facts = json_decode( $facts['signed'], true );
	}
	$code = is_array( $facts ) ? $facts['code'] ?? '' : '';
	return is_string( $code ) && 1 === preg_match( '/^\d{4}$/D', $code ) && hamn_are_numbers( $facts );
}

add_filter( 'wp_check_filetype_and_ext', 'hamn_take_municipality_file', 10, 3 );

/**
 * Takes the file. WordPress decides about every other.
 *
 * @param array  $found What WordPress has found: `ext`, `type`, `proper_filename`.
 * @param string $path  Where the file is.
 * @param string $name  Its name.
 */
function hamn_take_municipality_file( $found, $path, $name ) {
	if ( ! hamn_has_municipality_name( $name ) || ! is_readable( $path ) || ! hamn_is_municipality_file( $path ) ) {
		return $found;
	}
	return array(
		'ext'  => 'json',
		'type' => 'application/json',
	) + $found;
}

add_filter( 'wp_handle_upload_prefilter', 'hamn_say_why_not' );

/**
 * A file that has the name and not the content is refused with a reason. WordPress would only speak of its kind.
 *
 * @param array $file What comes: `name`, `tmp_name`, `error`.
 */
function hamn_say_why_not( $file ) {
	if ( empty( $file['error'] ) && hamn_has_municipality_name( $file['name'] ) && ! hamn_is_municipality_file( $file['tmp_name'] ) ) {
		$file['error'] = __( 'This is not the file of a municipality’s numbers, or it has a number that nobody should be asked to call.', 'hamn' );
	}
	return $file;
}
