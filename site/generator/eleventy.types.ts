import type UserConfig from '@11ty/eleventy/UserConfig';

/** The object that a plugin configures Eleventy with. */
export type EleventyConfig = UserConfig & { directories: Directories };

/** The folders that Eleventy reads and writes. */
export interface Directories {
  /** The folder of the built site. */
  output: string;
  /** The folder that layout paths are relative to. */
  includes: string;
}

/** The event at the start of a build, `eleventy.before`. */
export interface BuildEvent {
  directories: Directories;
  /** `fs` when the build writes files. */
  outputMode: string;
  /** `build`, `serve` or `watch`. */
  runMode: string;
}

/** The event at the end of a build, `eleventy.after`. */
export interface BuiltEvent extends BuildEvent {
  results: BuiltPage[];
}

/** A page as the build wrote it. */
export interface BuiltPage {
  url: string;
  inputPath: string;
  outputPath: string;
  content: string;
}

/** Eleventy's data about a page, `page` in a template. */
export interface Page {
  url: string;
  inputPath: string;
  outputPath: string;
  /** The path of its file in the folder of pages, without its extension: `/sv/stod/index`. */
  filePathStem: string;
  /** The last part of that path: `stod`. */
  fileSlug: string;
}

/** A page that is the source of facts in a news item. */
export interface NewsSource {
  /** How the text of the page names it, with `cite`. */
  id?: string;
  name: string;
  url: string;
}

/** The data of a page from its front matter and its folder. The checks have refused everything else. */
export interface PageData {
  page: Page;
  /** The path of the page's file, the same in every language: `/nyheter/116-016`. */
  key?: string;
  lang: string;
  title: string;
  description: string;
  /** Whether search engines must not list the page. */
  noindex?: boolean;
  isNews?: boolean;
  published?: Date;
  updated?: Date;
  happened?: Date;
  sources?: NewsSource[];
  /** The publishing platform of a page in the builder. */
  platform?: string;
}

/** A page in a collection. */
export interface CollectionItem {
  url: string;
  inputPath: string;
  outputPath: string;
  page: Page;
  data: PageData;
  /** Its text as HTML, without its layout. */
  content: string;
}

/** The source of a collection. */
export interface Collections {
  getAll(): CollectionItem[];
}
