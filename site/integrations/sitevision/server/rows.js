// The rows that an editor writes: one on each line, with | between the cells. The server and the form both read them here.

/** @typedef {{ name: string, most: number, options?: Record<string, string> }} Column */
/** @typedef {Record<string, string>} Row */
/** @typedef {{ rows: Row[], slips: { row: number, column: string }[] }} Read */

/** @param {string} number */
function digits(number) {
  var found = (/\+?\d[\d\s().\u00ad\u2010-\u2013/-]*/.exec(number) || [''])[0].replace(/\D+$/, '');
  var plus = found.charAt(0) === '+' ? '+' : '';
  return plus + found.replace(/^(\+.*?)\(0\)/, '$1').replace(/\D/g, '');
}

/** Whether a number can be dialled: complete, with its area code, or one of the short numbers of all of Sweden. @param {string} text */
function isNumber(text) {
  var tel = digits(text);
  var isLong = tel.length >= 8 && /^(\+46[1-9]\d{5,8}|\+(?!46)[1-9]\d{6,14}|0[1-9]\d{4,8})$/.test(tel);
  return /\d\d/.test(text) && (isLong || /^(112|1177|116\d{3}|11[34]\d\d)$/.test(tel));
}

/** No picture, or an address that a page may show. @param {string} text */
function isPicture(text) {
  return /^$|^\/(?!\/)[^\s"<>]*$|^https:\/\/[^\s"<>@/?#]+([/?#][^\s"<>]*)?$/.test(text);
}

/** @param {string} text */
function isDay(text) {
  var parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  var day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return day.getUTCMonth() === Number(parts[2]) - 1 && day.getUTCDate() === Number(parts[3]);
}

/** @param {string} text */
function isSaid(text) {
  return text !== '';
}

/** What a cell must be, by list and column. @type {Record<string, Record<string, (text: string) => boolean>>} */
var rules = {
  'contact-block': { name: isSaid, number: isNumber },
  'ambassador-gallery': { name: isSaid, picture: isPicture, consent: isDay },
};

/**
 * The value of a name or of itself: `0880`, `Kalmar kommun` and `kalmar` are the same municipality.
 *
 * @param {string} text
 * @param {Record<string, string>} options
 */
function optionOf(text, options) {
  var wanted = text.toLowerCase();
  for (var value in options) {
    var name = options[value].toLowerCase();
    if (wanted === value || wanted === name || wanted + ' kommun' === name || wanted + 's kommun' === name)
      return value;
  }
  return '';
}

/**
 * The rows that can be used, and the cells that keep the others away. Rows are counted from 1, as the editor sees them.
 *
 * @param {string} list
 * @param {Column[]} columns
 * @param {unknown} text
 * @returns {Read}
 */
function readRows(list, columns, text) {
  /** @type {Read} */
  var read = { rows: [], slips: [] };
  String(text || '')
    .split(/\r?\n/)
    .forEach(function (line, at) {
      if (!line.trim() || read.rows.length >= 60) return;
      var cells = line.split(/[|\t]/);
      /** @type {Row} */
      var row = {};
      var isWhole = true;
      columns.forEach(function (column, place) {
        var cell = (cells[place] || '').replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
        var value = column.options ? optionOf(cell, column.options) : cell.slice(0, column.most);
        var rule = rules[list][column.name];
        if ((rule && !rule(value)) || (cell && !value)) {
          read.slips.push({ row: at + 1, column: column.name });
          isWhole = false;
        }
        row[column.name] = value;
      });
      if (isWhole) read.rows.push(row);
    });
  return read;
}
