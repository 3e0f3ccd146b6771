<?php
/**
 * A block for each widget. What is stored is its settings; its HTML is written when the page is shown.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'hamn_register_blocks' );

/**
 * Registers the blocks.
 */
function hamn_register_blocks() {
	$uses = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
	wp_register_script( 'hamn-editor', plugins_url( 'editor.js', HAMN_FILE ), $uses, hamn_build( 'version' ), true );
	wp_register_style( 'hamn-editor', plugins_url( 'editor.css', HAMN_FILE ), array(), hamn_build( 'version' ) );
	$icons = array(
		'quick-exit'         => 'migrate',
		'hotline-card'       => 'phone',
		'contact-block'      => 'location',
		'ambassador-gallery' => 'groups',
		'alert-banner'       => 'warning',
	);
	foreach ( hamn_widgets() as $name => $about ) {
		$title = hamn_say( $about['title'] );
		register_block_type(
			"hamn/$name",
			array(
				'api_version'           => 3,
				'title'                 => $title,
				'description'           => hamn_say( $about['purpose'] ),
				'category'              => 'widgets',
				'icon'                  => $icons[ $name ] ?? 'sos',
				'keywords'              => array( 'hamn', __( 'support', 'hamn' ), __( 'violence', 'hamn' ) ),
				'attributes'            => array_map( 'hamn_block_attribute', $about['fields'] ),
				'supports'              => array(
					'html'            => false,
					'customClassName' => false,
					'multiple'        => 'quick-exit' !== $name,
				),
				'variations'            => array(
					array(
						'name'       => 'first',
						'title'      => $title,
						'isDefault'  => true,
						// These are stored, so that a page keeps its line when a later version begins with another one.
						'attributes' => (object) array_filter( array_map( 'hamn_first_value', $about['fields'] ), 'strlen' ),
					),
				),
				'editor_script_handles' => array( 'hamn-editor' ),
				'editor_style_handles'  => array( 'hamn-editor' ),
				'render_callback'       => function ( $attributes ) use ( $name ) {
					return hamn_element( $name, $attributes, get_block_wrapper_attributes() );
				},
			)
		);
	}
}

/**
 * The attribute of a block for a field.
 *
 * @param array $field The field.
 */
function hamn_block_attribute( $field ) {
	switch ( $field['kind'] ) {
		case 'switch':
			return array(
				'type'    => 'boolean',
				'default' => 'on' === $field['initial'],
			);
		case 'rows':
			return array(
				'type'    => 'array',
				'default' => array(),
				'items'   => array( 'type' => 'object' ),
			);
		default:
			return array( 'type' => 'string' );
	}
}

/**
 * What a new block begins with.
 *
 * @param array $field The field.
 */
function hamn_first_value( $field ) {
	return 'choice' === $field['kind'] ? $field['initial'] : '';
}

add_action( 'enqueue_block_editor_assets', 'hamn_tell_editor' );

/**
 * Tells the editor of the fields, in the language of whoever writes.
 */
function hamn_tell_editor() {
	$blocks = array();
	foreach ( hamn_widgets() as $name => $about ) {
		$blocks[] = array(
			'name'   => "hamn/$name",
			'fields' => array_values( array_map( 'hamn_editor_field', array_keys( $about['fields'] ), $about['fields'] ) ),
		);
	}
	$given = array(
		'blocks' => $blocks,
		'words'  => array(
			'rare'    => __( 'More settings', 'hamn' ),
			'add'     => __( 'Add a row', 'hamn' ),
			'remove'  => __( 'Remove', 'hamn' ),
			'choose'  => __( 'Choose a picture', 'hamn' ),
			'change'  => __( 'Change picture', 'hamn' ),
			'none'    => __( 'Choose …', 'hamn' ),
			/* translators: %d: the number of a row in a list. */
			'row'     => __( 'Row %d', 'hamn' ),
			'consent' => __( 'Shown when there are a name and the day when the person agreed.', 'hamn' ),
			'number'  => __( 'This is not a whole number: it is shown as text, and cannot be pressed. Write the area code too.', 'hamn' ),
			'empty'   => __( 'Nothing is shown on the page until the settings say what.', 'hamn' ),
			'copy'    => __( 'Without the address of your own copy of the warnings, only the link is shown.', 'hamn' ),
		),
	);
	wp_add_inline_script( 'hamn-editor', 'window.hamnEditor = ' . wp_json_encode( $given ) . ';', 'before' );
}

/**
 * What to know of a list of rows.
 *
 * @param array $field The field.
 */
function hamn_rows_hint( $field ) {
	return isset( $field['columns']['consent'] )
		? __( 'Write only those who have agreed. The day of their consent is kept with the page, and not shown.', 'hamn' )
		: __( 'Numbers that you know and hamn does not. They come first.', 'hamn' );
}

/**
 * A field as the editor's script takes it.
 *
 * @param string $name  Its name.
 * @param array  $field The field.
 */
function hamn_editor_field( $name, $field ) {
	$options = array();
	foreach ( $field['options'] ?? array() as $value => $label ) {
		$options[] = array(
			'value' => (string) $value,
			'label' => is_array( $label ) ? hamn_say( $label ) : $label,
		);
	}
	return array(
		'name'    => $name,
		'kind'    => $field['kind'],
		'label'   => hamn_say( $field['label'] ),
		'hint'    => 'rows' === $field['kind'] ? hamn_rows_hint( $field ) : ( isset( $field['hint'] ) ? hamn_say( $field['hint'] ) : '' ),
		'rare'    => $field['rare'] ?? false,
		'options' => $options,
		'columns' => isset( $field['columns'] ) ? array_values( array_map( 'hamn_editor_field', array_keys( $field['columns'] ), $field['columns'] ) ) : array(),
	);
}
