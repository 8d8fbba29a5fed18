/** 10 MB: a good photograph of a phone, not a film. */
export const maxUploadBytes = 10 * 1024 * 1024
