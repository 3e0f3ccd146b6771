<?php
/**
 * WordPress runs this when the plugin is removed: nothing of it stays.
 *
 * @package Hamn
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Takes away the two options and the scheduled task of a site.
 */
function hamn_uninstall_site() {
	delete_option( 'hamn' );
	delete_option( 'hamn_facts' );
	wp_unschedule_hook( 'hamn_fetch_facts' );
}

if ( is_multisite() ) {
	$hamn_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $hamn_sites as $hamn_site ) {
		switch_to_blog( $hamn_site );
		hamn_uninstall_site();
		restore_current_blog();
	}
} else {
	hamn_uninstall_site();
}
