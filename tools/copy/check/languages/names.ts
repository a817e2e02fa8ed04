/** Words that may stand in capitals, in every language. */
export const capitalWords = ['NIK', 'KTP', 'QR', 'JPG', 'PNG', 'ID', 'SATUSEHAT'] as const;

/** Names that keep their capitals, in every language. */
export const commonNames = [...capitalWords, 'PeduliLindungi', 'SATUSEHAT Mobile', 'Wi-Fi'] as const;
