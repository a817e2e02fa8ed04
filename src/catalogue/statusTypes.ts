/**
 * The types of status, with the vendor's name for each, corrected in spelling (the published table says "Succes",
 * "Procedul Error"). `condition` is the kit's own: what goes wrong where the API cannot say so.
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
