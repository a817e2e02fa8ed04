/**
 * The types of status with the vendor's name for each, in corrected spelling (the published table has "Succes" and
 * "Procedul Error"). `condition` is the kit's own type, for problems that the API cannot report.
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
} as const;

/** The type of a status: one of the vendor's, or `condition`. */
export type StatusType = keyof typeof statusTypes;
