// The blocks in the editor, for every WordPress from 6.5: fields from the list that the plugin gives, and the page's own HTML as a
// picture of the block. Nothing of hamn runs here, so that no press leaves the editor.
(({ blocks, blockEditor, components, element, serverSideRender }, { blocks: ours, words }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, ComboboxControl, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    components;
  const Preview = serverSideRender.ServerSideRender ?? serverSideRender.default ?? serverSideRender;
  /** A longer list is one to search in. */
  const manyOptions = 40;
  const fresh = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const inputs = { address: 'url', url: 'url', tel: 'tel', date: 'date' };

  /** Whether a number is one to press: with its area code, or a short one. */
  const isWhole = (number) => /^(0\d{6,}|46\d{7,}|1\d{2,5})$/.test(number.replace(/\D/g, ''));

  /** One field: its value, and what to do with a new one. */
  function control(field, value, change) {
    const common = { ...fresh, key: field.name, label: field.label, help: field.hint, onChange: change };
    if (field.kind === 'switch') return el(ToggleControl, { ...common, checked: value });
    if (field.kind === 'choice') {
      const first = field.options.some((each) => each.value === '') ? [] : [{ value: '', label: words.none }];
      if (field.options.length > manyOptions) {
        return el(ComboboxControl, {
          ...common,
          value: value ?? '',
          options: field.options,
          onChange: (found) => change(found ?? ''),
        });
      }
      return el(SelectControl, { ...common, value: value ?? '', options: [...first, ...field.options] });
    }
    return el(TextControl, { ...common, value: value ?? '', type: inputs[field.kind] ?? 'text' });
  }

  /** A picture of the media library. Its number there is kept beside its address. */
  const picture = (field, row, change) =>
    el(
      MediaUploadCheck,
      { key: field.name },
      row.picture &&
        el('img', { src: row.picture, alt: '', style: { display: 'block', maxWidth: '8em', marginBottom: '0.5em' } }),
      el(MediaUpload, {
        allowedTypes: ['image'],
        value: row.media,
        onSelect: ({ id, url, alt }) => change({ picture: url, media: id, alt: row.alt || alt || '' }),
        render: ({ open }) =>
          el(Button, { variant: 'secondary', onClick: open }, row.picture ? words.change : words.choose),
      }),
    );

  /** A list of rows, each with a field for each column. */
  function Rows({ field, rows, change }) {
    const put = (at, part) => change(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
    return el(
      PanelBody,
      { title: field.label },
      field.hint && el('p', {}, field.hint),
      rows.map((row, at) =>
        el(
          'fieldset',
          { key: at, style: { display: 'grid', gap: '1em', borderTop: '1px solid', padding: '1em 0', margin: 0 } },
          el('legend', { style: { fontWeight: 600, paddingInlineEnd: '0.5em' } }, words.row.replace('%d', at + 1)),
          field.columns.map((column) =>
            column.name === 'picture'
              ? picture(column, row, (part) => put(at, part))
              : control(column, row[column.name] ?? '', (value) => put(at, { [column.name]: value })),
          ),
          row.number && !isWhole(row.number) && el('p', { role: 'status' }, words.number),
          'consent' in row && !(row.name && row.consent) && el('p', { role: 'status' }, words.consent),
          el(
            Button,
            { variant: 'link', isDestructive: true, onClick: () => change(rows.filter((_, index) => index !== at)) },
            words.remove,
          ),
        ),
      ),
      el(
        Button,
        {
          variant: 'secondary',
          onClick: () => change([...rows, Object.fromEntries(field.columns.map(({ name }) => [name, '']))]),
        },
        words.add,
      ),
    );
  }

  /** The choice without which there is nothing to show, such as the municipality. */
  const neededIn = (fields) =>
    fields.find(
      ({ kind, name, options }) => kind === 'choice' && name !== 'lang' && !options.some(({ value }) => value === ''),
    );

  const edit =
    ({ name, fields }) =>
    ({ attributes, setAttributes }) => {
      const type = blocks.getBlockType(name);
      const show = (field) => control(field, attributes[field.name], (value) => setAttributes({ [field.name]: value }));
      const single = fields.filter(({ kind }) => kind !== 'rows');
      const common = single.filter(({ rare }) => !rare);
      const rare = single.filter((field) => field.rare);
      const needed = neededIn(fields);
      const isEmpty = needed && !attributes[needed.name] && !attributes.own?.length;
      const empty = () =>
        el(Placeholder, { icon: type.icon.src, label: type.title, instructions: words.empty }, isEmpty && show(needed));
      return el(
        'div',
        useBlockProps(),
        el(
          InspectorControls,
          {},
          common.length > 0 && el(PanelBody, { title: type.title }, common.map(show)),
          fields
            .filter(({ kind }) => kind === 'rows')
            .map((field) =>
              el(Rows, {
                key: field.name,
                field,
                rows: attributes[field.name] ?? [],
                change: (rows) => setAttributes({ [field.name]: rows }),
              }),
            ),
          rare.length > 0 && el(PanelBody, { title: words.rare, initialOpen: false }, rare.map(show)),
        ),
        isEmpty
          ? empty()
          : el(
              Fragment,
              {},
              el(
                Disabled,
                {},
                el(Preview, {
                  block: name,
                  attributes,
                  httpMethod: 'POST',
                  EmptyResponsePlaceholder: empty,
                }),
              ),
              name === 'hamn/alert-banner' &&
                !attributes.src &&
                el('p', { role: 'status' }, el('small', {}, words.copy)),
            ),
      );
    };

  for (const block of ours) blocks.registerBlockType(block.name, { edit: edit(block), save: () => null });
})(window.wp, window.hamnEditor);
