// In the form: shows only the fields of the chosen widget, and says which rows cannot be used. Without it every field is there.
(function () {
  var select = document.querySelector('[name="widget"]');

  function show() {
    document.querySelectorAll('[data-widget]').forEach(function (part) {
      part.hidden = part.getAttribute('data-widget') !== select.value;
    });
  }

  /** What is wrong with the rows of a field, in words. */
  function problem(field) {
    var list = field.getAttribute('data-rows');
    var read = readRows(list, lists[list], field.value);
    return read.slips
      .map(function (slip) {
        return field.getAttribute('data-row') + ' ' + slip.row + ': ' + field.getAttribute('data-' + slip.column);
      })
      .join('. ');
  }

  // Sitevision calls these two; its own have the same names with _ before.
  window.setValues = function (values) {
    window._setValues(values);
    show();
  };

  window.validate = function () {
    var isRight = true;
    document.querySelectorAll('[data-widget]:not([hidden]) [data-rows]').forEach(function (field) {
      var message = problem(field);
      if (!message) return;
      isRight = false;
      window.validation.addErrorMessage(field, {
        message: message,
        isValid: function () {
          return !problem(field);
        },
      });
    });
    return window._validate() && isRight;
  };

  select.addEventListener('change', show);
  show();
})();
