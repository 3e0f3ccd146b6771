// Writes the scripts into the head of the page, and notes that it has: without a note, index.js writes them beside the widget.
var hooks = require('hooks');

/** @param {import('@sitevision/api/common/router').Request} req */
function note(req) {
  var context = /** @type {{ hamn?: boolean }} */ (req.context);
  context.hamn = true;
}

hooks.addHeadElement(firstScript);

hooks.addHeadElement(function (req) {
  var script = widgetScript();
  note(req);
  return script;
});
