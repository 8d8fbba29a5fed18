export const messages = {
  buildSite: 'Construction du site',
  buildCms: 'Construction de l’admin',
}
