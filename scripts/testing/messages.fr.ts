const nbsp = '\u00A0'

export const messages = {
  noBrowser:
    `Aucun navigateur pour les parcours. Installez-en un, puis recommencez${nbsp}:\n` +
    '  sudo apt-get install -y chromium   (Debian, Ubuntu)\n' +
    'Ailleurs, Google Chrome ou Chromium convient.',
  downloading: 'Téléchargement du navigateur de Playwright',
  installing: 'Installation du paquet chromium',
}
