export default {
  layout: 'widget.njk',
  hasCode: true,
};
