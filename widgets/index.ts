/**
 * All widgets. Importing this module registers them, the exit first.
 *
 * @module
 */
export * from './quick-exit/quick-exit.js';
export * from './alert-banner/alert-banner.js';
export * from './hotline-card/hotline-card.js';
export * from './contact-block/contact-block.js';
export * from './ambassador-gallery/ambassador-gallery.js';
export * from './haven/haven.js';
