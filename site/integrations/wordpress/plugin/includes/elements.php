<?php
/**
 * Writes the HTML of a widget: what the page to paste from writes for the same settings.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

/**
 * HTML of a tag. Every attribute is escaped here.
 *
 * @param string $tag        Its name.
 * @param array  $attributes Text, or `true` for a name alone. Empty and false ones are left out.
 * @param string $inside     HTML.
 */
function hamn_tag( $tag, $attributes, $inside ) {
	$html = "<$tag";
	foreach ( $attributes as $name => $value ) {
		if ( true === $value ) {
			$html .= " $name";
		} elseif ( is_scalar( $value ) && '' !== (string) $value && false !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, in_array( $name, array( 'href', 'src' ), true ) ? esc_url( $value, hamn_protocols() ) : esc_attr( $value ) );
		}
	}
	return 'img' === $tag ? "$html>" : "$html>$inside</$tag>";
}

/**
 * The addresses that a widget may have.
 */
function hamn_protocols() {
	return array( 'https', 'http', 'tel', 'sms', 'mailto' );
}

/**
 * A setting as the field takes it. What cannot be used counts as not set.
 *
 * @param array $field The field.
 * @param mixed $value What is stored.
 */
function hamn_setting( $field, $value ) {
	switch ( $field['kind'] ) {
		case 'switch':
			return is_bool( $value ) ? $value : 'on' === $field['initial'];
		case 'rows':
			return hamn_rows( $field, $value );
		case 'address':
			$value = is_string( $value ) ? esc_url_raw( trim( $value ), array( 'https', 'http' ) ) : '';
			// A file may be named by its path on the own site. A link leads to a whole address, without a password.
			return empty( $field['link'] ) || preg_match( '~^https?://[^@/?#]+([/?#]|$)~i', $value ) ? $value : '';
		case 'choice':
			$value = is_string( $value ) ? $value : $field['initial'];
			return isset( $field['options'][ $value ] ) ? $value : '';
		default:
			return is_string( $value ) ? trim( wp_strip_all_tags( $value ) ) : '';
	}
}

/**
 * Rows of text, each with all its columns. Empty rows are left out.
 *
 * @param array $field The field.
 * @param mixed $rows  What is stored.
 */
function hamn_rows( $field, $rows ) {
	$all = array();
	foreach ( is_array( $rows ) ? array_slice( $rows, 0, 200 ) : array() as $row ) {
		$read = array();
		foreach ( $field['columns'] as $name => $column ) {
			$text          = is_array( $row ) && is_string( $row[ $name ] ?? null ) ? trim( wp_strip_all_tags( $row[ $name ], true ) ) : '';
			$read[ $name ] = wp_html_excerpt( $text, $column['most'] );
		}
		$read['media'] = is_array( $row ) ? absint( $row['media'] ?? 0 ) : 0;
		if ( array_filter( array_diff_key( $read, array( 'media' => 0 ) ) ) ) {
			$all[] = $read;
		}
	}
	return $all;
}

/**
 * A widget as HTML, in the box that the builder puts around it: a paragraph, or a `div` around an address or pictures.
 *
 * @param string $widget Its name.
 * @param array  $given  Its settings, by the names of its fields.
 * @param string $box    Attributes of the box, escaped.
 * @param string $inside The content of the gallery, when somebody has written it by hand: HTML.
 * @return string HTML, or '' for a widget that has nothing to show yet.
 */
function hamn_element( $widget, $given = array(), $box = '', $inside = '' ) {
	$about = hamn_widgets()[ $widget ];
	$set   = array();
	foreach ( $about['fields'] as $name => $field ) {
		$set[ $name ] = hamn_setting( $field, $given[ $name ] ?? null );
	}
	$lang    = '' === $set['lang'] ? hamn_site_language() : $set['lang'];
	$inside .= hamn_inside( $widget, $set, $lang );
	if ( '' === $inside ) {
		return '';
	}
	// Nothing can read warnings without a copy of them: the link is all there is.
	$bare = 'alert-banner' === $widget && '' === $set['src'];
	$html = $bare ? $inside : hamn_tag( $about['tag'], hamn_attributes( $widget, $about['fields'], $set, $lang ), $inside );
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $about['box'], '' === $box ? '' : " $box", $html );
}

/**
 * The attributes of a widget.
 *
 * @param string $widget Its name.
 * @param array  $fields Its fields.
 * @param array  $set    The settings of all its fields.
 * @param string $lang   Its language.
 */
function hamn_attributes( $widget, $fields, $set, $lang ) {
	$attributes = array(
		'lang'   => hamn_site_language() === $lang ? '' : $lang,
		'asleep' => in_array( $widget, array( 'quick-exit', 'haven' ), true ) && hamn_is_edited(),
	);
	foreach ( $fields as $name => $field ) {
		if ( 'switch' === $field['kind'] ) {
			$word                = $field['written']['value'];
			$attributes[ $name ] = $set[ $name ] === $field['written']['on'] ? ( '' === $word ? true : $word ) : '';
		} elseif ( hamn_is_attribute( $field ) && 'lang' !== $name ) {
			$attributes[ $name ] = $set[ $name ];
		}
	}
	if ( 'hotline-card' === $widget ) {
		// Without its id, a line whose number the script does not know is an ordinary link.
		$attributes['line'] = in_array( $set['line'], $fields['line']['unknown'], true ) ? '' : $set['line'];
		$attributes['src']  = '' === $set['src'] ? hamn_facts_path() : $set['src'];
	}
	return $attributes;
}

/**
 * What stands in a widget: all that a visitor has without its script.
 *
 * @param string $widget Its name.
 * @param array  $set    The settings of all its fields.
 * @param string $lang   Its language.
 */
function hamn_inside( $widget, $set, $lang ) {
	if ( 'ambassador-gallery' === $widget ) {
		return hamn_people( $set['own'] );
	}
	$key  = hamn_data( 'content' )[ $widget ]['key'];
	$html = (string) hamn_content( $widget, '' === $key ? '' : $set[ $key ], $lang );
	if ( 'alert-banner' === $widget && '' === $set['county'] ) {
		return '';
	}
	if ( 'contact-block' === $widget ) {
		// The municipality's own numbers come first: they answer in the daytime.
		return hamn_own_numbers( $set['own'], $lang ) . $html;
	}
	return hamn_with_own_link( $html, hamn_widgets()[ $widget ]['fields'], $set );
}

/**
 * The link in a widget, with the word and the address that its webmaster has chosen, if any.
 *
 * @param string $html   The content of the widget.
 * @param array  $fields Its fields.
 * @param array  $set    The settings of all its fields.
 * @return string HTML, or '' while nobody has said where the link leads.
 */
function hamn_with_own_link( $html, $fields, $set ) {
	foreach ( $fields as $name => $field ) {
		if ( empty( $field['link'] ) || '' === $set[ $name ] ) {
			continue;
		}
		$is_address = 'address' === $field['kind'];
		$own        = $is_address ? ' href="' . esc_url( $set[ $name ], array( 'https', 'http' ) ) . '"' : '>' . esc_html( $set[ $name ] ) . '</a>';
		// The word is in the language of the page around it.
		$html = $is_address ? $html : preg_replace( '~ lang="[^"]*"~', '', $html, 1 );
		$html = preg_replace_callback(
			$is_address ? '~ href="[^"]*"~' : '~>[^<]*</a>~',
			function () use ( $own ) {
				return $own;
			},
			$html,
			1
		);
	}
	return false === strpos( $html, '"{href}"' ) ? $html : '';
}

/**
 * The numbers that only the municipality knows.
 *
 * @param array  $rows Rows with `name`, `number` and `when`.
 * @param string $lang The language of the block. The numbers are in Swedish.
 */
function hamn_own_numbers( $rows, $lang ) {
	$html = '';
	foreach ( $rows as $row ) {
		$words  = hamn_unbroken( implode( ', ', array_filter( array( $row['name'], $row['when'] ), 'strlen' ) ) );
		$digits = hamn_digits( $row['number'] );
		$number = esc_html( hamn_unbroken( $row['number'] ) );
		// What is not a whole number, with its area code, stays as text: nothing that someone has entered vanishes.
		$whole  = preg_match( '/^(0\d{6,}|46\d{7,}|1\d{2,5})$/', ltrim( $digits, '+' ) );
		$number = $whole ? hamn_tag( 'a', array( 'href' => "tel:$digits" ), $number ) : $number;
		$html  .= '<p>' . implode( '<br>', array_filter( array( esc_html( $words ), $number ), 'strlen' ) ) . '</p>';
	}
	$attributes = array(
		'lang' => 'sv' === $lang ? '' : 'sv',
		'slot' => 'own',
	);
	return '' === $html ? '' : hamn_tag( 'address', $attributes, $html );
}

/**
 * The digits that a link dials, with any leading plus. The rule of `digits()` in the widgets.
 *
 * @param string $display A number as printed.
 */
function hamn_digits( $display ) {
	if ( ! preg_match( '~\+?\d[\d\s\x{a0}().\x{ad}\x{2010}-\x{2013}/-]*~u', $display, $found ) ) {
		return '';
	}
	$number = preg_replace( '~^(\+.*?)\(0\)~', '$1', $found[0] );
	return preg_replace( '~(?!^\+)\D~u', '', $number );
}

/**
 * A number never breaks: its spaces are no-break spaces.
 *
 * @param string $text Text.
 */
function hamn_unbroken( $text ) {
	return preg_replace_callback(
		'/\d[\d ]*\d/',
		function ( $number ) {
			return str_replace( ' ', "\u{a0}", $number[0] );
		},
		$text
	);
}

/**
 * The people of the gallery. Nobody is shown without a name and the day when that person agreed.
 *
 * @param array $rows Rows with `name`, `role`, `place`, `pledge`, `picture`, `alt`, `consent`, and the picture's number in the media library.
 */
function hamn_people( $rows ) {
	$html = '';
	foreach ( array_values( array_filter( $rows, 'hamn_may_show' ) ) as $at => $row ) {
		$id      = 'person-' . ( $at + 1 );
		$place   = hamn_widgets()['contact-block']['fields']['municipality']['options'][ $row['place'] ] ?? '';
		$picture = hamn_picture( $row );
		$caption = hamn_tag( 'a', array( 'href' => "#$id" ), esc_html( $row['name'] ) )
			. ( '' === $row['role'] ? '' : ', ' . esc_html( $row['role'] ) )
			. ( '' === $place ? '' : ', ' . hamn_tag( 'data', array( 'value' => $row['place'] ), esc_html( $place ) ) );
		$html   .= hamn_tag(
			'figure',
			array(
				'id'         => $id,
				'data-place' => '' === $place ? '' : $row['place'],
			),
			( $picture ? hamn_tag( 'img', $picture, '' ) : '' )
			. ( '' === $row['pledge'] ? '' : '<blockquote>' . esc_html( $row['pledge'] ) . '</blockquote>' )
			. "<figcaption>$caption</figcaption>"
		);
	}
	return $html;
}

/**
 * Whether a person may be shown.
 *
 * @param array $row A row of the gallery.
 */
function hamn_may_show( $row ) {
	return '' !== $row['name'] && preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $row['consent'], $day ) && checkdate( (int) $day[2], (int) $day[3], (int) $day[1] );
}

/**
 * The attributes of a person's picture: the copy in the media library that is large enough, with its size.
 *
 * @param array $row A row of the gallery.
 */
function hamn_picture( $row ) {
	$found = $row['media'] ? wp_get_attachment_image_src( $row['media'], 'medium_large' ) : false;
	$src   = esc_url_raw( $found ? $found[0] : $row['picture'], array( 'https', 'http' ) );
	if ( '' === $src ) {
		return array();
	}
	return array(
		'src'    => $src,
		'alt'    => '' === $row['alt'] ? $row['name'] : $row['alt'],
		'width'  => $found ? $found[1] : '',
		'height' => $found ? $found[2] : '',
	);
}

/**
 * Whether somebody is editing the page: then the exit and the help sleep. A page builder with a view of its own says so with the filter.
 */
function hamn_is_edited() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- nothing is done with it.
	$asks = defined( 'REST_REQUEST' ) && REST_REQUEST && 'edit' === ( $_REQUEST['context'] ?? '' );
	return (bool) apply_filters( 'hamn_is_edited', $asks || is_customize_preview() );
}
