// Writes the scripts into the head of the page, and notes that it has: without a note, index.js writes them beside the widget.
var hooks = require('hooks');

/** Without a context there is no note, and the script is also beside the widget: the same address runs once. @param {import('@sitevision/api/common/router').Request} req */
function note(req) {
  var context = /** @type {{ hamn?: boolean } | null} */ (req.context);
  if (context) context.hamn = true;
}

hooks.addHeadElement(firstScript);

hooks.addHeadElement(function (req) {
  var script = widgetScript();
  note(req);
  return script;
});
