/** Words of the player of films. */
export const messages = {
  controls: 'Commandes du film',
  play: 'Lire',
  pause: 'Mettre en pause',
  back: 'Reculer de 10 secondes',
  forward: 'Avancer de 10 secondes',
  seek: 'Position dans le film',
  position: (now: string, whole: string) => `${now} sur ${whole}`,
  captions: 'Sous-titres',
  mute: 'Couper le son',
  unmute: 'Remettre le son',
  fullscreen: 'Plein écran',
  speed: 'Vitesse',
  speedOf: (rate: number) => `${String(rate).replace('.', ',')} ×`,
  keys: (label: string, key: string) => `${label} (touche ${key})`,
  unreadable: 'Le film ne peut pas être chargé. Vérifiez la connexion, puis rechargez la page.',
}
