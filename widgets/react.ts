import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AlertBanner } from './alert-banner/alert-banner.js';
import type { AmbassadorGallery } from './ambassador-gallery/ambassador-gallery.js';
import type { ContactBlock } from './contact-block/contact-block.js';
import type { HotlineCard } from './hotline-card/hotline-card.js';
import type { LeaveEvent, QuickExit } from './quick-exit/quick-exit.js';

/** What every element takes in React, and of a widget's own properties those that a page sets. */
type Widget<Element, Names extends keyof Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Partial<Pick<Element, Names>>;

/** The browser's own event: inside the module of React the name stands for another. */
type Heard = (event: ToggleEvent) => void;

/*
 * The widgets in JSX, as React 19 sets them: properties by their own names, and an event under `on` and its name. Types alone;
 * `import type {} from 'hamn/react'` brings them in. Written by hand, for it is short and cannot name what is not there. The
 * generator that is best looked after (@wc-toolkit/jsx-types) also declares modules of other frameworks, which a project without
 * them cannot compile, and lets the page set what a widget itself sets.
 */
declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own, in which JSX looks for its elements.
  namespace JSX {
    interface IntrinsicElements {
      'hamn-alert-banner': Widget<AlertBanner, 'county' | 'src'>;
      'hamn-ambassador-gallery': Widget<AmbassadorGallery, 'layout' | 'filter' | 'view'> & {
        ontoggle?: Heard;
      };
      'hamn-contact-block': Widget<ContactBlock, 'municipality' | 'src'>;
      'hamn-hotline-card': Widget<HotlineCard, 'line' | 'src' | 'level'>;
      'hamn-quick-exit': Widget<
        QuickExit,
        'href' | 'quiet' | 'shield' | 'shortcut' | 'guard' | 'disguise' | 'inline' | 'place' | 'asleep' | 'demo'
      > & {
        'onhamn-leave'?: (event: LeaveEvent) => void;
      };
    }
  }
}
