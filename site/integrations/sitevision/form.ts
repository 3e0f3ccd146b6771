// The form of the module, as Sitevision's template: the widget, then the fields of each. `<%- i18n('key') %>` is a text in the
// language of the editor, escaped.
import { escaped } from '../../shared/html.ts';
import type { CmsWidget, Field } from '../fields.ts';
import { keyOf, optionKey } from './form-words.ts';

const said = (key: string): string => `<%- i18n('${key}') %>`;

const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');

function options(name: string, { options: all = [], initial }: Field): string {
  // A list of ids has no empty value of its own.
  const none = all.some(({ value }) => value === '') || initial ? '' : '<option value=""></option>';
  return (
    none +
    all
      .map(({ value, label }, at) => {
        const text = label.sv === label.en ? escaped(label.sv) : said(optionKey(name, at));
        return `<option value="${quoted(value)}">${text}</option>`;
      })
      .join('')
  );
}

/** A list with many values can be searched: Sitevision's own component does that. */
const isLong = ({ options: all = [] }: Field): boolean => all.length > 40;

function control(name: string, field: Field, hint: string): string {
  const { kind, takesSeveral, columns = [] } = field;
  const isDescribed = hint.includes(`id="${name}-hint"`);
  const described = isDescribed ? ` aria-describedby="${name}-hint"` : '';
  const named = `class="form-control" id="${name}" name="${name}"${described}`;
  if (kind === 'rows') {
    const errors = columns.map((each) => ` data-${each.name}="${said(`${name}-${each.name}`)}"`).join('');
    const [list = ''] = name.split('-own');
    return `<textarea ${named} rows="6" wrap="off" data-rows="${list}" data-row="${said('row')}"${errors}></textarea>`;
  }
  if (kind === 'choice') {
    const search = isLong(field) ? ' data-component="custom-selector" data-searchable data-removable' : '';
    return `<select ${named}${takesSeveral ? ' multiple size="12"' : ''}${search}>${options(name, field)}</select>`;
  }
  return `<input ${named} type="text"${kind === 'text' ? ' maxlength="80"' : ''}>`;
}

/** A field with its label and hints. */
function fieldHtml(name: string, field: Field): string {
  const { kind, hint, takesSeveral, columns } = field;
  const hints = [
    (hint ?? columns) && `<p class="help-block" id="${name}-hint">${said(`${name}-hint`)}</p>`,
    takesSeveral && `<p class="help-block">${said('severalHint')}</p>`,
    columns?.some(({ kind: each }) => each === 'date') && `<p class="help-block">${said('dateHint')}</p>`,
    columns &&
      `<p class="help-block">${said('rowsHint')} ${columns.map((each) => said(`${name}-${each.name}`)).join(' | ')}</p>`,
  ].filter(Boolean);
  const parts =
    kind === 'switch'
      ? [`<label><input type="checkbox" name="${name}" data-value-type="boolean"> ${said(name)}</label>`, ...hints]
      : [`<label for="${name}">${said(name)}</label>`, ...hints, control(name, field, hints.join(''))];
  return ['<div class="form-group">', ...parts.map((part) => `  ${part}`), '</div>'].join('\n');
}

function panel(title: string, body: readonly string[], attributes = ''): string {
  return [
    `<div class="panel panel-default"${attributes}>`,
    `<div class="panel-heading"><h3 class="panel-title">${said(title)}</h3></div>`,
    '<div class="panel-body">',
    ...body,
    '</div>',
    '</div>',
  ].join('\n');
}

/** The panels of a widget: its fields, then those that few people change. */
function widgetPanels({ name, fields }: CmsWidget): string[] {
  const of = (isRare: boolean): string[] =>
    fields.filter((field) => field.isRare === isRare).map((field) => fieldHtml(keyOf(name, field.name), field));
  const rare = of(true);
  const attribute = ` data-widget="${name}"`;
  return [
    panel(name, [`<p>${said(`${name}-purpose`)}</p>`, ...of(false)], attribute),
    ...(rare.length ? [panel('rare', rare, attribute)] : []),
  ];
}

/** The template of the form. */
export function formHtml(widgets: readonly CmsWidget[], language: Field): string {
  const names = widgets.map(({ name }) => `<option value="${name}">${said(name)}</option>`).join('');
  const choice = [
    '<div class="form-group">',
    `  <label for="widget">${said('widget')}</label>`,
    `  <select class="form-control" id="widget" name="widget">${names}</select>`,
    `  <p class="help-block">${said('everyPage')}</p>`,
    '</div>',
  ].join('\n');
  return `${[panel('settings', [choice, fieldHtml('lang', language)]), ...widgets.flatMap(widgetPanels)].join('\n')}\n`;
}
