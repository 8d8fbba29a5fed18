export const messages = {
  unreachable: (reason: string) =>
    `La base de données ne répond pas (${reason}). Vérifiez qu’elle tourne et que DATABASE_URL est juste.`,
  migrated: (name: string) => `✓ Migration ${name}`,
  migrationFailed: (name: string) => `✗ La migration ${name} a échoué ; rien n’en a été gardé.`,
  republished: (documents: number) => `✓ Publications relues : ${documents}`,
  notRepublished: (collection: string, id: string, reason: string) =>
    `✗ ${collection}/${id} ne correspond plus à ce que le site attend ; sa page reste telle qu’elle est. ${reason}`,
  variantsMade: (pictures: number) => `✓ Images complétées de leurs copies : ${pictures}`,
  variantsNotMade: (filename: string) =>
    `✗ Les copies de l’image ${filename} n’ont pas pu être faites ; elle garde celles qu’elle a.`,
  upToDate: '✓ Base de données à jour',
  secondFactor: {
    usage: 'Usage : users:second-factor -- adresse',
    unknown: (email: string) => `Aucun compte n’a l’adresse ${email}.`,
    done: (email: string) =>
      `La connexion en deux étapes de ${email} est réinitialisée : la prochaine connexion en mettra une nouvelle en place.`,
  },
  users: {
    askEmail: 'Adresse e-mail : ',
    askName: 'Nom : ',
    askRole: (roles: string) => `Rôle (${roles}) : `,
    askPassword: 'Mot de passe (12 caractères au moins, il ne s’affiche pas) : ',
    unknownRole: (role: string, roles: string) => `Le rôle « ${role} » n’existe pas. Rôles : ${roles}.`,
    badEmail: (email: string) => `« ${email} » n’est pas une adresse e-mail.`,
    noName: 'Il manque le nom.',
    taken: (email: string) => `Un compte existe déjà pour ${email}.`,
    created: (email: string, role: string) => `✓ Compte créé : ${email} (${role})`,
    notInteractive:
      'Sans terminal, donnez tout en options : --email … --name … --role … --password-stdin (le mot de passe sur l’entrée standard).',
    badOption:
      'Option inconnue ou sans valeur.\nUsage : users:create [--email adresse] [--name nom] [--role rôle] [--password-stdin]',
    interrupted: 'Interrompu : aucun compte n’a été créé.',
  },
  demo: {
    name: (role: string) => `${role} de démonstration`,
    unchanged: 'Les comptes de démonstration existent déjà.',
    created: 'Comptes de démonstration :',
    line: (role: string, email: string, password: string) => `  ${role.padEnd(15)} ${email.padEnd(36)} ${password}`,
  },
}
