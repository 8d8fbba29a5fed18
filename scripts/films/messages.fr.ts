export const messages = {
  noEncoder:
    'Il manque ffmpeg, qui fait les films : installez-le (Debian : « apt install ffmpeg », macOS : « brew install ffmpeg »), puis recommencez.',
  film: (slug: string) => `Film ${slug}`,
}
