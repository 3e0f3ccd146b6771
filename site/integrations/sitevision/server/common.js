// For index.js and hooks.js, in the language of Sitevision's server: no newer than ES5.
var appData = require('appData');
var router = require('router');

/** The name of the widget that the form has chosen. @returns {string} */
function chosenWidget() {
  var name = String(appData.get('widget') || '');
  return package_.widgets.indexOf(name) < 0 ? '' : name;
}

/** Whether the page is shown in the editor. Then the exit must sleep. */
function isEdited() {
  try {
    var versionUtil = require('VersionUtil');
    return versionUtil.getCurrentVersion() === versionUtil.OFFLINE_VERSION;
  } catch (error) {
    return false;
  }
}

/** The nonce of the page's policy. Without one the attribute is left out. @returns {string} */
function nonce() {
  try {
    var contextUtil = require('PortletContextUtil');
    var word = String(contextUtil.getNonce() || '');
    return /^[\w+/=-]+$/.test(word) ? ' nonce="' + word + '"' : '';
  } catch (error) {
    return '';
  }
}

/** @param {unknown} text */
function escaped(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * A script tag for one of the files in `resource/`, with its hash.
 *
 * @param {string} file
 * @param {string} attributes
 */
function scriptTag(file, attributes) {
  return (
    '<script' +
    attributes +
    ' src="' +
    escaped(router.getStandaloneUrl(package_.files[file].route)) +
    '" integrity="' +
    package_.files[file].integrity +
    '" crossorigin="anonymous" referrerpolicy="no-referrer"' +
    nonce() +
    '></script>'
  );
}

/** Keeps a page that comes back after an exit from being drawn. It belongs before everything else. @returns {string} */
function firstScript() {
  return chosenWidget() === 'quick-exit' && !isEdited() ? scriptTag('first.js', '') : '';
}

/** The script that defines the widgets. A page with an exit waits for it. @returns {string} */
function widgetScript() {
  if (!chosenWidget()) return '';
  return scriptTag('hamn.js', ' type="module"' + (firstScript() ? ' blocking="render"' : ''));
}
