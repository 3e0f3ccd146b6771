import pages from '../../_config/pages.js';

export default pages('sv');
