import type UserConfig from '@11ty/eleventy/UserConfig';

/** The object that a plugin configures Eleventy with. */
export type EleventyConfig = UserConfig & { directories: Directories };

/** The folders that Eleventy reads and writes. */
export interface Directories {
  /** The folder of the built site. */
  output: string;
  /** The folder from which Eleventy looks for layouts. */
  includes: string;
}

/** What Eleventy tells when a build begins: `eleventy.before`. */
export interface BuildEvent {
  directories: Directories;
  /** `fs` where the build writes files. */
  outputMode: string;
  /** `build`, `serve` or `watch`. */
  runMode: string;
}

/** What Eleventy tells when a build has come to its end: `eleventy.after`. */
export interface BuiltEvent extends BuildEvent {
  results: BuiltPage[];
}

/** A page as the build has written it. */
export interface BuiltPage {
  url: string;
  inputPath: string;
  outputPath: string;
  content: string;
}

/** What Eleventy knows of a page, which a template reads as `page`. */
export interface Page {
  url: string;
  inputPath: string;
  outputPath: string;
  /** The path of its file in the folder of pages, without its ending: `/sv/stod/index`. */
  filePathStem: string;
  /** The last part of that path: `stod`. */
  fileSlug: string;
}

/** A page that some facts of a news item come from. */
export interface NewsSource {
  name: string;
  url: string;
}

/** What a page says of itself in its front matter and in the data of its folder. The checks have refused all else. */
export interface PageData {
  page: Page;
  /** Where the page's file stands, the same in every language: `/nyheter/116-016`. */
  key?: string;
  lang: string;
  title: string;
  description: string;
  /** Whether search engines may not show it. */
  noindex?: boolean;
  isNews?: boolean;
  published?: Date;
  updated?: Date;
  happened?: Date;
  sources?: NewsSource[];
  /** The publishing platform that a page of the builder is about. */
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

/** What a collection is made from. */
export interface Collections {
  getAll(): CollectionItem[];
}
