import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AlertBanner } from './alert-banner/alert-banner.js';
import type { AmbassadorGallery } from './ambassador-gallery/ambassador-gallery.js';
import type { ContactBlock } from './contact-block/contact-block.js';
import type { Haven } from './haven/haven.js';
import type { HotlineCard, StateChangeEvent } from './hotline-card/hotline-card.js';
import type { LeaveEvent, QuickExit } from './quick-exit/quick-exit.js';

/** React's props for every element, and the widget properties that a page may set. Like React's own, each may be `undefined`. */
type Widget<Element, Names extends keyof Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & {
  [Name in Names]?: Element[Name] | undefined;
};

/** A listener for the browser's own event. In React's module, `ToggleEvent` is another type. */
type ToggleListener = (event: ToggleEvent) => void;

/*
 * The widgets in JSX, for React 19: properties by their own names, events as `on` plus the event's name. Types only;
 * `import type {} from 'hamn/react'` loads them. They are written by hand: the file is short, and TypeScript rejects wrong names.
 * The best-maintained generator (@wc-toolkit/jsx-types) also declares modules of other frameworks, which a project without
 * them cannot compile. It also lets the page set properties that only the widget sets.
 */
declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own namespace, where JSX finds its elements.
  namespace JSX {
    interface IntrinsicElements {
      'hamn-alert-banner': Widget<AlertBanner, 'county' | 'src'>;
      'hamn-ambassador-gallery': Widget<AmbassadorGallery, 'layout' | 'filter' | 'view'> & {
        ontoggle?: ToggleListener | undefined;
      };
      'hamn-contact-block': Widget<ContactBlock, 'municipality' | 'src'>;
      'hamn-haven': Widget<Haven, 'municipality' | 'src' | 'asleep'>;
      'hamn-hotline-card': Widget<HotlineCard, 'line' | 'src' | 'level'> & {
        'onhamn-state-change'?: ((event: StateChangeEvent) => void) | undefined;
      };
      'hamn-quick-exit': Widget<
        QuickExit,
        'href' | 'quiet' | 'shield' | 'shortcut' | 'guard' | 'disguise' | 'inline' | 'place' | 'asleep' | 'demo'
      > & {
        'onhamn-leave'?: ((event: LeaveEvent) => void) | undefined;
      };
    }
  }
}
