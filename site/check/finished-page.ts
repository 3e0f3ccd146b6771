// What the checks of finished pages know about a page.

/** Pages in a frame. The page around the frame has an exit of its own. */
export const isFramed = (url: string): boolean => /^\/(en\/)?embed\//.test(url);

/** A page without what a browser does not show. */
export const withoutUnseen = (html: string): string => html.replace(/<!--[^]*?-->|<template\b[^]*?<\/template>/g, '');
