// The few strokes everything is drawn with. Lines have round ends and no fill: the frame around them says so once.

/** An area. */
export const fill = (d, colour, more = '') => `<path d="${d}" fill="${colour}"${more}/>`;

/** A line. */
export const line = (d, colour, width, more = '') =>
  `<path d="${d}" stroke="${colour}" stroke-width="${width}"${more}/>`;

export const dot = (x, y, r, colour) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour}"/>`;

/** The same to the left (-1) and to the right (1). */
export const both = (draw) => draw(-1) + draw(1);
