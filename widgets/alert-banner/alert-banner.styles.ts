import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    overflow-wrap: break-word;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  slot[hidden] {
    display: none;
  }

  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  ul {
    color: #14242c;
    -webkit-text-fill-color: currentcolor;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    /* The padding shrinks by the width of the edge, so that the text of all rows starts at the same place. */
    --_edge: 0px;
    padding: 0.6rem var(--hamn-alert-inset, 1rem);
    padding-inline-start: calc(var(--hamn-alert-inset, 1rem) - var(--_edge));
    border: 0 solid #14242c;
    border-block-end-width: 1px;
    border-inline-start-width: var(--_edge);
  }

  li p {
    flex-basis: 100%;
    white-space: pre-line;
  }

  .RED {
    --_edge: 0.75rem;
    border-inline-start: var(--_edge) double #fff;
    background: #8f1d0e;
    color: #fff;
  }

  .YELLOW {
    background: #ffc83d;
    background-image: linear-gradient(var(--_on-lamp) -1px, var(--hamn-lamp) 0);
    color: var(--_on-lamp);
  }

  .ORANGE {
    --_edge: 0.5rem;
    background: #f79a2b;
  }

  .UNKNOWN {
    --_edge: 0.5rem;
    border-style: dotted;
    background: #fff;
  }

  .MESSAGE {
    --_edge: 1px;
    border: 1px dashed;
    background: #e3ebee;
  }

  strong::before {
    content: attr(data-sign);
    display: inline-block;
    min-inline-size: 1.6em;
    margin-inline-end: 0.5em;
    border: 2px solid;
    border-radius: 2px;
    text-align: center;
  }

  .RED strong::before {
    background: #fff;
    color: #8f1d0e;
  }

  a {
    color: inherit;
  }

  .credit {
    padding: 0.25rem var(--hamn-alert-inset, 1rem);
    color: var(--_soft);
    font-size: 0.8125em;
  }

  @media (forced-colors: active) {
    li {
      border-width: 2px;
      border-inline-start-width: max(2px, var(--_edge));
    }

    .RED {
      --_edge: 1rem;
      border: 2px solid;
      border-inline-start: var(--_edge) double;
    }

    .RED strong {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }

    .MESSAGE {
      border-style: dashed;
    }
  }

  /* Paper outlasts a warning: print the page's own content, a link to all warnings, instead. */
  @media print {
    .announcement,
    div {
      display: none;
    }

    slot[hidden] {
      display: contents;
    }
  }
`;
