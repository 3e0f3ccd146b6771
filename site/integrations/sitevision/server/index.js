// Writes the chosen widget with everything that a visitor needs without script, from the facts in `resource/`.
var appResource = require('appResource');

/** @typedef {{ name: string, kind: string, value?: string, when?: string, isInLink?: boolean, values?: string[], unknown?: string[], takesSeveral?: boolean }} Attribute */
/**
 * @typedef {{
 *   name: string, tag: string, box: string, attributes: Attribute[], columns: Column[],
 *   key?: string, sets: string[][], html: Record<string, string[]>
 * }} Widget
 */

/** The facts of a widget. @param {string} name @returns {Widget} */
function readWidget(name) {
  return JSON.parse(appResource.getContent(name + '.json'));
}

/** What the form says in a field of the widget. @param {Widget} widget @param {string} field @returns {unknown} */
function saved(widget, field) {
  return appData.get(widget.name + '-' + field);
}

/** @param {unknown} value */
function textOf(value) {
  return value === null || value === undefined ? '' : String(value).trim();
}

/** @param {unknown} value */
function isOn(value) {
  return value === true || textOf(value) === 'true' || textOf(value) === 'on';
}

/** The language of the page: `sv` of `sv_SE`. */
function pageLanguage() {
  try {
    var contextUtil = require('PortletContextUtil');
    return String(contextUtil.getCurrentLocale()).slice(0, 2).toLowerCase();
  } catch (error) {
    return 'sv';
  }
}

/** The language of the content: the form's, else the page's, else Swedish. */
function chosenLanguage() {
  var wanted = textOf(appData.get('lang')) || pageLanguage();
  return package_.languages.indexOf(wanted) < 0 ? 'sv' : wanted;
}

/** A whole web address, or for a file of one's own a path. An address with a password is none. @param {Attribute} attribute @param {string} text */
function address(attribute, text) {
  if (attribute.name === 'src' && /^\/(?!\/)[^\s"<>]*$/.test(text)) return text;
  if (!/^https?:\/\/[^\s"<>@/?#]+([/?#][^\s"<>]*)?$/i.test(text)) return '';
  return /^https?:\/\/[^/?#]+$/i.test(text) ? text + '/' : text;
}

/** The values of a list, in the order of the list. Sitevision saves several as one text or as a list. @param {Attribute} attribute @param {unknown} value */
function valuesOf(attribute, value) {
  var wanted = attribute.takesSeveral ? textOf(value).split(/[\s,"[\]]+/) : [textOf(value)];
  return (attribute.values || []).filter(function (each) {
    return wanted.indexOf(each) >= 0;
  });
}

/** What a field of text or of an address says, or '' for what cannot be used. @param {Attribute} attribute @param {unknown} value */
function wordsOf(attribute, value) {
  var text = textOf(value);
  return attribute.kind === 'address'
    ? address(attribute, text)
    : text.slice(0, attribute.kind === 'text' ? 80 : undefined);
}

/** @param {Attribute} attribute @param {unknown} value */
function attributeHtml(attribute, value) {
  if (attribute.kind === 'switch') {
    if (isOn(value) !== (attribute.when === 'on')) return '';
    return ' ' + attribute.name + (attribute.value ? '="' + attribute.value + '"' : '');
  }
  var text = attribute.kind === 'choice' ? valuesOf(attribute, value)[0] : wordsOf(attribute, value);
  if (!text || (attribute.unknown || []).indexOf(text) >= 0) return '';
  return ' ' + attribute.name + '="' + escaped(text) + '"';
}

/** Text for a page. A number never breaks: its spaces are no-break spaces. @param {string} text */
function written(text) {
  return escaped(
    text.replace(/\d[\d ]*\d/g, function (number) {
      return number.replace(/ /g, '\u00a0');
    })
  ).replace(/\u00a0/g, '&nbsp;');
}

/** The municipality's own numbers, which come first: they answer in the daytime. @param {Row[]} rows @param {string} lang */
function ownNumbers(rows, lang) {
  if (!rows.length) return '';
  var paragraphs = rows.map(function (row) {
    var said = row.name + (row.when ? ', ' + row.when : '');
    var link = '<a href="tel:' + digits(row.number) + '">' + written(row.number) + '</a>';
    return '\n    <p>\n      ' + written(said) + '<br>\n      ' + link + '\n    </p>';
  });
  var language = lang === 'sv' ? '' : ' lang="sv"';
  return '\n  <address' + language + ' slot="own">' + paragraphs.join('') + '\n  </address>';
}

/** The people, each with the day of the consent as a comment. @param {Row[]} rows @param {string} lang @param {Column[]} columns */
function figures(rows, lang, columns) {
  var places = columns.filter(function (column) {
    return column.options;
  })[0];
  return rows
    .map(function (row, at) {
      var id = 'person-' + (at + 1);
      var placeName = (places && places.options && places.options[row.place]) || '';
      var place = row.place ? ' data-place="' + escaped(row.place) + '"' : '';
      var picture = row.picture
        ? '\n    <img src="' + escaped(row.picture) + '" alt="' + escaped(row.alt || row.name) + '">'
        : '';
      var pledge = row.pledge ? '\n    <blockquote>' + escaped(row.pledge) + '</blockquote>' : '';
      var after = escaped((row.role ? ', ' + row.role : '') + (placeName ? ', ' : ''));
      var data = placeName ? '<data value="' + escaped(row.place) + '">' + escaped(placeName) + '</data>' : '';
      return (
        '\n  <!-- ' +
        (lang === 'sv' ? 'Samtycke ' : 'Consent ') +
        row.consent +
        ' -->' +
        '\n  <figure id="' +
        id +
        '"' +
        place +
        '>' +
        picture +
        pledge +
        '\n    <figcaption><a href="#' +
        id +
        '">' +
        escaped(row.name) +
        '</a>' +
        after +
        data +
        '</figcaption>' +
        '\n  </figure>'
      );
    })
    .join('');
}

/** The content for a value of the field that decides it, in a language. @param {Widget} widget @param {string} lang @param {string} value */
function fallback(widget, lang, value) {
  var all = widget.html[widget.key ? value : ''];
  for (var at = 0; all && at < widget.sets.length; at++) if (widget.sets[at].indexOf(lang) >= 0) return all[at];
  return '';
}

/**
 * The link in a widget, with the word and the address of the webmaster's, if any.
 *
 * @param {Widget} widget
 * @param {string} html
 */
function withOwnLink(widget, html) {
  return widget.attributes.reduce(function (link, attribute) {
    var own = attribute.isInLink ? escaped(wordsOf(attribute, saved(widget, attribute.name))) : '';
    if (!own) return link;
    if (attribute.kind === 'address') {
      return link.replace(/ href="[^"]*"/, function () {
        return ' href="' + own + '"';
      });
    }
    // The word is in the language of the page around it.
    return link.replace(/ lang="[^"]*"/, '').replace(/>[^<]*<\/a>/, function () {
      return '>' + own + '</a>';
    });
  }, html);
}

/**
 * The links and numbers in a widget, or '' while nobody has said where its link leads.
 *
 * @param {Widget} widget
 * @param {string} lang
 * @param {string} value
 */
function content(widget, lang, value) {
  var html = withOwnLink(widget, fallback(widget, lang, value));
  return html.indexOf('"{href}"') < 0 ? html : '';
}

/**
 * One element. `lang` is written unless both the content and the page are Swedish.
 *
 * @param {Widget} widget
 * @param {string} lang
 * @param {string} value
 * @param {Row[]} rows
 */
function elementHtml(widget, lang, value, rows) {
  var attributes = widget.attributes.map(function (attribute) {
    if (attribute.isInLink) return '';
    return attributeHtml(attribute, attribute.name === widget.key ? value : saved(widget, attribute.name));
  });
  var inside =
    (widget.name === 'contact-block' ? ownNumbers(rows, lang) : '') +
    (widget.name === 'ambassador-gallery' ? figures(rows, lang, widget.columns) : '') +
    content(widget, lang, value);
  var language = lang === 'sv' && pageLanguage() === 'sv' ? '' : ' lang="' + lang + '"';
  // A press opens or leaves nothing in the editor.
  var asleep = /^(quick-exit|haven)$/.test(widget.name) && isEdited() ? ' asleep' : '';
  var element = '<' + widget.tag + language + attributes.join('') + asleep + '>' + inside + '</' + widget.tag + '>';
  return '<' + widget.box + '>\n' + element + '\n</' + widget.box + '>';
}

/** The words of the editor's language. @param {string} key */
function said(key) {
  var i18n = require('i18n');
  return String(i18n.get(key));
}

/** What a visitor never sees: why something is left out. @param {string[]} lines */
function noteForEditor(lines) {
  if (!lines.length || !isEdited()) return '';
  return '<p><strong>' + escaped(said('onlyYou')) + '</strong> ' + lines.map(escaped).join('<br>') + '</p>';
}

/** @param {Widget} widget @param {Read} read */
function slipsOf(widget, read) {
  return read.slips.map(function (slip) {
    return said('row') + ' ' + slip.row + ': ' + said(widget.name + '-own-' + slip.column);
  });
}

/** The chosen widget, or for the editor what is missing. */
function page() {
  var name = chosenWidget();
  if (!name) return noteForEditor([said('chooseWidget')]);
  var widget = readWidget(name);
  var lang = chosenLanguage();
  var read = readRows(name, widget.columns, saved(widget, 'own'));
  var notes = slipsOf(widget, read);
  /** @type {string[]} */
  var values = [''];
  widget.attributes.forEach(function (attribute) {
    if (attribute.kind !== 'choice' || (attribute.values || []).indexOf('') >= 0) return;
    var chosen = valuesOf(attribute, saved(widget, attribute.name));
    if (!chosen.length) notes.push(said('choose') + ' ' + said(name + '-' + attribute.name));
    if (attribute.name === widget.key || !chosen.length) values = chosen;
  });
  // A gallery is nothing but its people.
  if (name === 'ambassador-gallery' && !read.rows.length) {
    if (!notes.length) notes.push(said('choose') + ' ' + said(name + '-own'));
    values = [];
  }
  // Nobody knows the website of the municipality.
  if (name === 'haven' && values.length && !content(widget, lang, values[0])) {
    notes.push(said('choose') + ' ' + said('haven-link'));
    values = [];
  }
  var elements = values.map(function (value) {
    return elementHtml(widget, lang, value, read.rows);
  });
  return elements.join('\n') + noteForEditor(notes);
}

router.get('/', function (req, res) {
  var context = /** @type {{ hamn?: boolean } | null} */ (req.context);
  res.send(page() + (context && context.hamn ? '' : firstScript() + widgetScript()));
});

// Their addresses hold their hashes, so a browser may keep them for ever.
Object.keys(package_.files).forEach(function (file) {
  router.get(package_.files[file].route, function (_req, res) {
    res.set('Cache-Control', 'public, max-age=31536000, immutable').set('X-Content-Type-Options', 'nosniff');
    res.type('text/javascript').sendFile(appResource.getNode(file));
  });
});
