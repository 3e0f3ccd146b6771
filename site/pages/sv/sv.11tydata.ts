import pages from '../../generator/language-pages.ts';

export default pages('sv');
