/**
 * The types of status with the vendor's name for each, in corrected spelling (the published table has "Succes" and
 * "Procedul Error"). The last four are not the vendor's: `condition` (a problem that the API cannot
 * report), `capture` (what a live camera sees), `progress` (a step of the app that takes time), and `app` for the app's
 * own codes, see `defineStatuses`.
 */
export const statusTypes = {
  success: 'Success',
  general: 'General error',
  businessProcess: 'Business process warning',
  resourceNotFound: 'Resource not found',
  dataFormat: 'Data format error',
  image: 'Image error',
  procedural: 'Procedural error',
  pedulilindungi: 'PeduliLindungi error',
  condition: 'Condition',
  capture: 'Live camera',
  progress: 'Progress',
  app: 'Status of the app',
} as const;

/** The type of a status: one of the vendor's, one of the kit's own, or `app`. */
export type StatusType = keyof typeof statusTypes;
