<?php
/**
 * Newer facts about helplines, which two people have signed. WordPress fetches them twice a day, keeps what it can trust, and serves
 * them from the site's own address: no visitor's browser asks another host.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

/** The number of different keys that must have signed. */
const HAMN_SIGNERS = 2;

/** The greatest size of a file, in bytes. */
const HAMN_MOST_BYTES = 65536;

/**
 * Whether this hamn has keys. Without keys it trusts nobody, and fetches nothing.
 */
function hamn_has_keys() {
	return count( hamn_build( 'keys' ) ) >= HAMN_SIGNERS;
}

/**
 * What is kept: `file`, `version`, `issued`, `expires`, `keys`, and of the last try `tried` and `problem`.
 */
function hamn_kept_facts() {
	return (array) get_option( 'hamn_facts', array() );
}

/**
 * Whether there is a file that this build of hamn trusts. Other keys, or newer facts in the plugin, take it out of use.
 */
function hamn_has_facts() {
	$kept = hamn_kept_facts();
	return hamn_has_keys() && isset( $kept['file'] ) && hamn_build( 'keys' ) === ( $kept['keys'] ?? null ) && $kept['version'] >= hamn_build( 'issue' );
}

/**
 * The address of the facts on the site itself, without its host, or '' when the page keeps its own numbers.
 */
function hamn_facts_path() {
	if ( '' === hamn_settings()['facts'] || ! hamn_has_facts() ) {
		return '';
	}
	return add_query_arg( 'hamn', 'helplines', (string) wp_parse_url( home_url( '/' ), PHP_URL_PATH ) );
}

add_action( 'parse_request', 'hamn_serve_facts', 0 );

/**
 * Serves the facts. A browser looks at each of them again.
 */
function hamn_serve_facts() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a public file.
	if ( 'helplines' !== ( $_GET['hamn'] ?? '' ) || '' === hamn_facts_path() ) {
		return;
	}
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'Cache-Control: public, max-age=300' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'X-Robots-Tag: noindex' );
	echo hamn_kept_facts()['file']; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON that is signed as it is.
	exit;
}

add_action( 'add_option_hamn', 'hamn_follow_settings', 10, 0 );
add_action( 'update_option_hamn', 'hamn_follow_settings', 10, 0 );
add_action( 'hamn_fetch_facts', 'hamn_fetch_facts' );
register_deactivation_hook( HAMN_FILE, 'hamn_stop_fetching' );
register_activation_hook( HAMN_FILE, 'hamn_follow_settings' );

/**
 * No task stays when the plugin is turned off.
 */
function hamn_stop_fetching() {
	wp_unschedule_hook( 'hamn_fetch_facts' );
}

/**
 * Fetches at once, and from now on twice a day. Without an address nothing is fetched or kept.
 */
function hamn_follow_settings() {
	hamn_stop_fetching();
	if ( '' === hamn_settings()['facts'] || ! hamn_has_keys() ) {
		delete_option( 'hamn_facts' );
		return;
	}
	wp_schedule_event( time() + 12 * HOUR_IN_SECONDS, 'twicedaily', 'hamn_fetch_facts' );
	hamn_fetch_facts();
}

/**
 * Fetches the file at the address of the settings. A file that cannot be trusted changes nothing but what is said of the last try.
 */
function hamn_fetch_facts() {
	$address = hamn_settings()['facts'];
	if ( '' === $address || ! hamn_has_keys() ) {
		return;
	}
	$kept  = hamn_kept_facts();
	$asked = array(
		'timeout'             => 10,
		'redirection'         => 0,
		'limit_response_size' => HAMN_MOST_BYTES + 1,
	);
	$said  = wp_safe_remote_get( $address, $asked );
	$file  = 200 === wp_remote_retrieve_response_code( $said ) ? wp_remote_retrieve_body( $said ) : '';
	$found = '' === $file ? 'answer' : hamn_problem_in_facts( $file, $kept['version'] ?? 0 );
	$tried = array(
		'tried'   => time(),
		'problem' => $found,
	);
	if ( '' === $found ) {
		$content = json_decode( json_decode( $file, true )['signed'], true );
		$kept    = array(
			'file'    => $file,
			'keys'    => hamn_build( 'keys' ),
			'version' => $content['version'],
			'issued'  => $content['issued'],
			'expires' => $content['expires'],
		);
	}
	update_option( 'hamn_facts', $tried + $kept, false );
}

/**
 * The first step that a file does not hold, or '' for one that can be trusted. The steps are those of a browser, in its order:
 * `widgets/signed/steps.ts` of hamn.
 *
 * @param string $file The file as it came.
 * @param int    $kept The issue that is kept. An older one is not taken.
 */
function hamn_problem_in_facts( $file, $kept = 0 ) {
	$read    = strlen( $file ) > HAMN_MOST_BYTES ? null : json_decode( $file, true );
	$signed  = is_array( $read ) && is_string( $read['signed'] ?? null ) ? $read['signed'] : '';
	$content = json_decode( $signed, true );
	if ( ! is_array( $content ) || ! is_array( $read['signatures'] ?? null ) ) {
		return 'form';
	}
	$version = $content['version'] ?? null;
	$lines   = $content['lines'] ?? null;
	$steps   = array(
		'signatures' => count( hamn_signers( $read['signatures'], $signed ) ) >= HAMN_SIGNERS,
		'type'       => 'helplines' === ( $content['type'] ?? '' ) && 1 === ( $content['spec'] ?? 0 ),
		'version'    => is_int( $version ) && $version >= max( $kept, hamn_build( 'issue' ) ),
		'issued'     => hamn_time( $content['issued'] ?? '' ) <= time() + DAY_IN_SECONDS,
		'expires'    => hamn_time( $content['expires'] ?? '' ) > time(),
		'schema'     => is_array( $lines ) && $lines && hamn_are_lines( $lines ),
		'numbers'    => hamn_are_numbers( $content ),
		'emergency'  => is_array( $lines ) && (bool) array_filter( $lines, 'hamn_is_112' ),
	);
	return (string) array_search( false, $steps, true );
}

/**
 * The ids of the keys that have signed a text: ECDSA, P-256, SHA-256, the two numbers of a signature side by side.
 *
 * @param array  $signatures Each signature, base64, by the id of its key.
 * @param string $signed     The text.
 */
function hamn_signers( $signatures, $signed ) {
	$signers = array();
	foreach ( hamn_build( 'keys' ) as $id => $point ) {
		$raw = is_string( $signatures[ $id ] ?? null ) ? base64_decode( $signatures[ $id ], true ) : ''; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the form of a signature.
		if ( 64 !== strlen( (string) $raw ) ) {
			continue;
		}
		// The key as OpenSSL reads it: a fixed head that says P-256, then the point.
		$key = hex2bin( '3059301306072a8648ce3d020106082a8648ce3d030107034200' ) . base64_decode( $point ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the form of a key.
		$pem = "-----BEGIN PUBLIC KEY-----\n" . chunk_split( base64_encode( $key ), 64, "\n" ) . "-----END PUBLIC KEY-----\n"; // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- the form of a key.
		if ( 1 === openssl_verify( "hamn-data/1\n$signed", hamn_der( $raw ), $pem, OPENSSL_ALGO_SHA256 ) ) {
			$signers[] = $id;
		}
	}
	return $signers;
}

/**
 * A signature as OpenSSL reads it: a sequence of two whole numbers.
 *
 * @param string $raw Two numbers of 32 bytes.
 */
function hamn_der( $raw ) {
	$der = '';
	foreach ( str_split( $raw, 32 ) as $number ) {
		$number = ltrim( $number, "\0" );
		// A first bit that is set would make it negative.
		$number = '' === $number || ord( $number[0] ) > 127 ? "\0$number" : $number;
		$der   .= "\x02" . chr( strlen( $number ) ) . $number;
	}
	return "\x30" . chr( strlen( $der ) ) . $der;
}

/**
 * A time of an issue, in seconds. NAN, with which every comparison is false, when it is none.
 *
 * @param mixed $written Such as `2026-11-30T10:00:00Z`.
 */
function hamn_time( $written ) {
	$is_time = is_string( $written ) && preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/', $written );
	$time    = $is_time ? strtotime( $written ) : false;
	return false === $time ? NAN : $time;
}

/**
 * Whether each line has what a card cannot do without. The browser compares the whole with the schema.
 *
 * @param array $lines The lines.
 */
function hamn_are_lines( $lines ) {
	foreach ( $lines as $line ) {
		if ( ! is_array( $line ) || ! is_string( $line['id'] ?? null ) || ! is_string( $line['name'] ?? null ) ) {
			return false;
		}
	}
	return count( array_unique( array_column( $lines, 'id' ) ) ) === count( $lines );
}

/**
 * Whether each number has the form of one that a visitor may be asked to call, and costs nothing extra.
 *
 * @param array $content The facts.
 */
function hamn_are_numbers( $content ) {
	$are = true;
	array_walk_recursive(
		$content,
		function ( $value, $name ) use ( &$are ) {
			if ( ! in_array( $name, array( 'tel', 'display' ), true ) ) {
				return;
			}
			$number = preg_replace( '/^(\+|00)46/', '0', hamn_digits( (string) $value ) );
			$are    = $are && preg_match( '/^(\+[1-9]\d{6,13}|(?!09(00|39|44))0[1-9]\d{5,10}|(?!118...)[1-9]\d{2,5})$/D', $number );
		}
	);
	return (bool) $are;
}

/**
 * Whether a line is 112.
 *
 * @param array $line A line.
 */
function hamn_is_112( $line ) {
	return '112' === ( $line['id'] ?? '' ) && 'emergency' === ( $line['kind'] ?? '' ) && '112' === ( $line['phone']['tel'] ?? '' );
}
