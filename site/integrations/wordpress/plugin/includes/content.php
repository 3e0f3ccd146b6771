<?php
/**
 * Keeps our tags as they were written: when an author saves them, and when WordPress sets a text in type.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', 'hamn_allowed_html', 10, 2 );

/**
 * Authors may paste our tags, with the attributes of their fields, and what stands in them. A script is still taken out; the plugin
 * has its own.
 *
 * @param array  $tags    What may be written.
 * @param string $context Where.
 */
function hamn_allowed_html( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$common = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'slot', 'style', 'data-*' ), true );
	foreach ( hamn_widgets() as $about ) {
		$own                   = array_keys( array_filter( $about['fields'], 'hamn_is_attribute' ) );
		$tags[ $about['tag'] ] = $common + array_fill_keys( $own, true );
	}
	$tags['address']         = ( $tags['address'] ?? array() ) + $common;
	$tags['figure']          = ( $tags['figure'] ?? array() ) + $common;
	$tags['data']            = $common + array( 'value' => true );
	$tags['a']               = ( $tags['a'] ?? array() ) + $common;
	return $tags;
}

/**
 * Whether a field is an attribute of the element. Some are in its link, and rows are what stands in it.
 *
 * @param array $field The field.
 */
function hamn_is_attribute( $field ) {
	return 'rows' !== $field['kind'] && empty( $field['link'] );
}

add_filter( 'no_texturize_tags', 'hamn_leave_quotes' );

/**
 * In our tags no quotation mark or dash is exchanged.
 *
 * @param array $tags Tags that WordPress leaves alone.
 */
function hamn_leave_quotes( $tags ) {
	return array_merge( $tags, array_column( hamn_widgets(), 'tag' ) );
}

// After the blocks are HTML, and before WordPress makes paragraphs: nothing touches what stands between.
add_filter( 'the_content', 'hamn_take_out', 9 );
add_filter( 'widget_text_content', 'hamn_take_out', 9 );
add_filter( 'the_content', 'hamn_put_back', PHP_INT_MAX - 1 );
add_filter( 'widget_text_content', 'hamn_put_back', PHP_INT_MAX - 1 );

/**
 * The elements that are taken out of a text while WordPress works on it.
 *
 * @param string|null $html HTML to keep.
 * @return array|string All that is kept, or what stands for the HTML in the text.
 */
function hamn_kept( $html = null ) {
	static $kept = array();
	if ( null === $html ) {
		return $kept;
	}
	// A block ends the paragraph around it, and the browser would end it too. What is only words and links stays in its paragraph.
	$tag            = preg_match( '~<(p|div|address|figure|ul|ol|h[1-6]|blockquote|table|section)\b|^\[~i', $html ) ? 'div' : 'span';
	$mark           = sprintf( '<%1$s data-hamn-kept="%2$d"></%1$s>', $tag, count( $kept ) );
	$kept[ $mark ]  = $html;
	return $mark;
}

/**
 * Takes our elements out of a text, each with all that stands in it, and the gallery's shortcode with its content. A blank line
 * inside would otherwise split them.
 *
 * @param string $text HTML.
 */
function hamn_take_out( $text ) {
	if ( ! is_string( $text ) || false === stripos( $text, 'hamn-' ) ) {
		return $text;
	}
	$pattern = '~<(hamn-[a-z-]+)\b[^>]*>.*?</\1\s*>|(?<!\[)\[hamn-ambassador-gallery\b[^\]]*\].*?\[/hamn-ambassador-gallery\]~is';
	$taken   = preg_replace_callback(
		$pattern,
		function ( $found ) {
			return hamn_kept( $found[0] );
		},
		$text
	);
	return $taken ?? $text;
}

/**
 * Puts them back.
 *
 * @param string $text HTML.
 */
function hamn_put_back( $text ) {
	if ( ! is_string( $text ) || false === strpos( $text, 'data-hamn-kept' ) ) {
		return $text;
	}
	foreach ( hamn_kept() as $mark => $html ) {
		if ( false !== strpos( $text, $mark ) ) {
			$text = str_replace( $mark, '[' === $html[0] ? do_shortcode( $html ) : $html, $text );
		}
	}
	return $text;
}
