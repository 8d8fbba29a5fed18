export const messages = {
  product: 'MécaFormation',
  footer: 'Message envoyé par l’administration de MécaFormation aux personnes qui y travaillent.',
}
