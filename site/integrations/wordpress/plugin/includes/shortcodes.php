<?php
/**
 * A shortcode for each widget, with the names of its tag and its attributes: for the classic editor.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

foreach ( array_column( hamn_widgets(), 'tag' ) as $hamn_tag ) {
	add_shortcode( $hamn_tag, 'hamn_shortcode' );
}

/**
 * Writes a widget for `[hamn-hotline-card line="kvinnofridslinjen"]`.
 *
 * @param array|string $given   Its attributes, as WordPress reads them.
 * @param string|null  $content What stands between the two ends of the shortcode.
 * @param string       $tag     The name of the shortcode.
 */
function hamn_shortcode( $given, $content, $tag ) {
	$name   = substr( $tag, strlen( 'hamn-' ) );
	$inside = 'hamn-ambassador-gallery' === $tag ? trim( wp_kses_post( (string) $content ) ) : '';
	return hamn_load_script_for( hamn_element( $name, hamn_from_shortcode( hamn_widgets()[ $name ]['fields'], (array) $given ), '', $inside ) );
}

/**
 * The settings that the attributes of a shortcode say. A name alone, such as `inline`, is an attribute without a value.
 *
 * @param array $fields The fields of the widget.
 * @param array $given  The attributes.
 */
function hamn_from_shortcode( $fields, $given ) {
	$set = array();
	foreach ( $fields as $name => $field ) {
		$has  = array_key_exists( $name, $given );
		$text = $has ? trim( html_entity_decode( (string) $given[ $name ], ENT_QUOTES ) ) : '';
		if ( 'switch' === $field['kind'] ) {
			$word    = $field['written']['value'];
			$written = '' === $word ? $has || in_array( $name, $given, true ) : $word === $text;
			// An attribute that is written says one of the two states, and one that is not, the other.
			$set[ $name ] = $written === $field['written']['on'];
		} elseif ( $has ) {
			$set[ $name ] = $text;
		}
	}
	return $set;
}
