// In the package's types, the build lists the ids themselves here, so that editors complete them: see `widgets/build/ids.ts`.

/** The id of a helpline, such as `kvinnofridslinjen`. */
export type HelplineId = string;

/** A municipality's four-digit code (SCB), such as `0880`. */
export type MunicipalityCode = string;

/** A county's two-digit code (SCB), such as `08`. */
export type CountyCode = string;
