<?php
/**
 * The screen of settings.
 *
 * @package Hamn
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'hamn_register_settings' );

/**
 * One option, which is cleaned before it is stored.
 */
function hamn_register_settings() {
	register_setting(
		'hamn',
		'hamn',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'hamn_clean_settings',
		)
	);
}

/**
 * The settings to store. An address that cannot be used is named.
 *
 * @param mixed $given What the form has sent.
 */
function hamn_clean_settings( $given ) {
	$set     = hamn_settings( is_array( $given ) ? $given : array() );
	$address = is_array( $given ) && is_string( $given['facts'] ?? null ) ? trim( $given['facts'] ) : '';
	if ( '' !== $address && '' === $set['facts'] ) {
		add_settings_error( 'hamn', 'address', __( 'The address of newer facts cannot be used: it must begin with https://. It was not saved.', 'hamn' ) );
	}
	foreach ( array_keys( $set['places'] ) as $widget ) {
		if ( 'none' !== $set['places'][ $widget ]['where'] && '' === hamn_element( $widget, hamn_given_in_place( $widget, $set ) ) ) {
			/* translators: %s: the name of a widget. */
			add_settings_error( 'hamn', $widget, sprintf( __( '%s is shown nowhere yet. Choose a municipality. If hamn does not know its website, also write the address of your page.', 'hamn' ), hamn_say( hamn_widgets()[ $widget ]['title'] ) ) );
		}
	}
	return $set;
}

add_action( 'admin_menu', 'hamn_add_screen' );

/**
 * Adds the screen under Settings.
 */
function hamn_add_screen() {
	add_options_page( 'Hamn', 'Hamn', 'manage_options', 'hamn', 'hamn_print_screen' );
}

add_action( 'load-settings_page_hamn', 'hamn_fetch_again' );

/**
 * Whoever saves, also without a change, wants to know whether the address answers now.
 */
function hamn_fetch_again() {
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- WordPress says this after a form that it has checked.
	if ( isset( $_GET['settings-updated'] ) && ( hamn_kept_facts()['tried'] ?? 0 ) < time() - 10 ) {
		hamn_fetch_facts();
	}
}

add_filter( 'plugin_action_links_' . plugin_basename( HAMN_FILE ), 'hamn_link_screen' );

/**
 * A link to the screen, in the list of plugins.
 *
 * @param array $links The links of the plugin.
 */
function hamn_link_screen( $links ) {
	$link = sprintf( '<a href="%1$s">%2$s</a>', esc_url( admin_url( 'options-general.php?page=hamn' ) ), esc_html__( 'Settings', 'hamn' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Prints the screen.
 */
function hamn_print_screen() {
	?>
	<div class="wrap">
		<h1>Hamn</h1>
		<p>
			<?php esc_html_e( 'For one page: open the page, press + and search for one of the blocks, such as “Helpline”. Here are the settings for many pages at once.', 'hamn' ); ?>
		</p>
		<form method="post" action="options.php">
			<?php
			settings_fields( 'hamn' );
			foreach ( hamn_place_names() as $name ) {
				hamn_print_place( $name );
			}
			hamn_print_facts();
			submit_button();
			?>
		</form>
		<p>
			<?php
			/* translators: 1: the version of hamn, 2: a day. */
			echo esc_html( sprintf( __( 'hamn %1$s. All numbers were last checked on %2$s. The plugin stores these settings and nothing about visitors.', 'hamn' ), hamn_build( 'version' ), hamn_build( 'checked' ) ) );
			?>
		</p>
	</div>
	<?php
}

/**
 * Prints the choice of pages for a widget.
 *
 * @param string $widget Its name.
 */
function hamn_print_place( $widget ) {
	$place   = hamn_settings()['places'][ $widget ];
	$field   = hamn_place_field( $widget );
	$choices = array(
		'none' => __( 'Only where someone has put the block', 'hamn' ),
		'all'  => __( 'On every page', 'hamn' ),
		'page' => __( 'On one page and all pages below it', 'hamn' ),
	);
	?>
	<h2 id="hamn-<?php echo esc_attr( $widget ); ?>"><?php echo esc_html( hamn_say( hamn_widgets()[ $widget ]['title'] ) ); ?></h2>
	<p><?php echo esc_html( hamn_say( hamn_widgets()[ $widget ]['purpose'] ) ); ?></p>
	<table class="form-table" role="presentation">
		<tr>
			<th scope="row"><?php esc_html_e( 'Where', 'hamn' ); ?></th>
			<td>
				<fieldset aria-labelledby="hamn-<?php echo esc_attr( $widget ); ?>">
					<?php foreach ( $choices as $value => $label ) : ?>
						<label>
							<input type="radio" name="hamn[places][<?php echo esc_attr( $widget ); ?>][where]" value="<?php echo esc_attr( $value ); ?>" <?php checked( $place['where'], $value ); ?>>
							<?php echo esc_html( $label ); ?>
						</label><br>
					<?php endforeach; ?>
					<label for="hamn-<?php echo esc_attr( $widget ); ?>-page"><?php esc_html_e( 'The page:', 'hamn' ); ?></label>
					<?php
					wp_dropdown_pages(
						array(
							'name'              => 'hamn[places][' . esc_attr( $widget ) . '][page]',
							'id'                => 'hamn-' . esc_attr( $widget ) . '-page',
							'selected'          => absint( $place['page'] ),
							'show_option_none'  => esc_html__( 'Choose …', 'hamn' ),
							'option_none_value' => '0',
						)
					);
					?>
				</fieldset>
			</td>
		</tr>
		<?php if ( $field ) : ?>
			<tr>
				<th scope="row"><label for="hamn-<?php echo esc_attr( $widget ); ?>-value"><?php echo esc_html( hamn_say( $field['label'] ) ); ?></label></th>
				<td>
					<select name="hamn[places][<?php echo esc_attr( $widget ); ?>][value]" id="hamn-<?php echo esc_attr( $widget ); ?>-value">
						<option value=""><?php esc_html_e( 'Choose …', 'hamn' ); ?></option>
						<?php foreach ( $field['options'] as $value => $label ) : ?>
							<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $place['value'], (string) $value ); ?>><?php echo esc_html( is_array( $label ) ? hamn_say( $label ) : $label ); ?></option>
						<?php endforeach; ?>
					</select>
				</td>
			</tr>
		<?php endif; ?>
		<?php foreach ( hamn_place_texts( $widget ) as $name => $text ) : ?>
			<?php $id = "hamn-$widget-$name"; ?>
			<tr>
				<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( hamn_say( $text['label'] ) ); ?></label></th>
				<td>
					<input type="text" class="regular-text" id="<?php echo esc_attr( $id ); ?>" name="hamn[places][<?php echo esc_attr( $widget ); ?>][<?php echo esc_attr( $name ); ?>]" value="<?php echo esc_attr( $place[ $name ] ); ?>" aria-describedby="<?php echo esc_attr( $id ); ?>-hint">
					<p class="description" id="<?php echo esc_attr( $id ); ?>-hint"><?php echo esc_html( hamn_say( $text['hint'] ) ); ?></p>
				</td>
			</tr>
		<?php endforeach; ?>
	</table>
	<?php
}

/**
 * Prints the address of newer facts, and what came of the last try.
 */
function hamn_print_facts() {
	?>
	<h2><?php esc_html_e( 'Newer facts about helplines', 'hamn' ); ?></h2>
	<?php if ( ! hamn_has_keys() ) : ?>
		<p><?php esc_html_e( 'This hamn has no keys, so it trusts no newer facts: the numbers are those of the plugin. Update the plugin, or take the plugin from a site that has keys, such as your county’s.', 'hamn' ); ?></p>
		<?php return; ?>
	<?php endif; ?>
	<p><?php esc_html_e( 'A number can change between two versions of the plugin. WordPress can fetch facts that two people have signed, twice a day, and your visitors read them from your own site.', 'hamn' ); ?></p>
	<table class="form-table" role="presentation">
		<tr>
			<th scope="row"><label for="hamn-facts"><?php esc_html_e( 'Address', 'hamn' ); ?></label></th>
			<td>
				<input type="url" class="regular-text code" id="hamn-facts" name="hamn[facts]" value="<?php echo esc_attr( hamn_settings()['facts'] ); ?>" placeholder="https://" aria-describedby="hamn-facts-state">
				<p class="description" id="hamn-facts-state">
					<?php foreach ( hamn_facts_state() as $sentence ) : ?>
						<?php echo esc_html( $sentence ); ?><br>
					<?php endforeach; ?>
				</p>
			</td>
		</tr>
	</table>
	<?php
}

/**
 * What is known of the facts that are fetched, in sentences.
 */
function hamn_facts_state() {
	if ( '' === hamn_settings()['facts'] ) {
		return array( __( 'Empty: nothing is fetched, and the numbers are those of the plugin.', 'hamn' ) );
	}
	$kept  = hamn_kept_facts();
	$said  = array();
	$tried = empty( $kept['tried'] ) ? '' : wp_date( 'Y-m-d H:i', $kept['tried'] );
	if ( '' !== ( $kept['problem'] ?? '' ) ) {
		/* translators: 1: a day and a time, 2: what is wrong. */
		$said[] = sprintf( __( 'The last try, %1$s, changed nothing: %2$s', 'hamn' ), $tried, hamn_facts_problem( $kept['problem'] ) );
	}
	if ( hamn_has_facts() ) {
		/* translators: 1: a number, 2: a day, 3: a day. */
		$said[] = sprintf( __( 'In use: issue %1$d, signed on %2$s. Its opening hours count until %3$s, its numbers after that too.', 'hamn' ), $kept['version'], substr( $kept['issued'], 0, 10 ), substr( $kept['expires'], 0, 10 ) );
	} else {
		$said[] = __( 'In use: the numbers of the plugin.', 'hamn' );
	}
	return $said;
}

/**
 * What is wrong with a file, in words.
 *
 * @param string $problem The step that it does not hold.
 */
function hamn_facts_problem( $problem ) {
	$words = array(
		'answer'     => __( 'the address does not answer with a file.', 'hamn' ),
		'form'       => __( 'it is not a signed file.', 'hamn' ),
		'signatures' => __( 'two of your keys have not signed it, or someone has changed it.', 'hamn' ),
		'type'       => __( 'it is not a file of helplines.', 'hamn' ),
		'version'    => __( 'it is older than the facts in use.', 'hamn' ),
		'issued'     => __( 'it is signed in the future.', 'hamn' ),
		'expires'    => __( 'it is too old.', 'hamn' ),
		'schema'     => __( 'a helpline lacks what a card must have.', 'hamn' ),
		'numbers'    => __( 'it has a number that nobody should be asked to call.', 'hamn' ),
		'emergency'  => __( '112 is missing, or is not 112.', 'hamn' ),
	);
	return $words[ $problem ] ?? $words['form'];
}
