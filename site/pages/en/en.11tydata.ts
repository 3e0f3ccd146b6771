import pages from '../../_config/pages.ts';

export default pages('en');
