const mebibyte = 1024 * 1024

/** The heaviest file that is read, in bytes: 2 000 codes with all their tests weigh half of it. */
export const maxFileBytes = 16 * mebibyte
/** What an Excel file may hold once its archive is opened. */
export const maxUnzippedBytes = 96 * mebibyte
export const maxParts = 2000
/** All of them are written in one transaction, while others write too. */
export const maxLines = 2000
export const maxColumns = 600
/** As Excel has it. */
export const maxCellLength = 32_767
