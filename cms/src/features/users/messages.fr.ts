import type { Role } from '../../access/roles.ts'
import type { Letter } from '../mail/api.ts'
import type { PasswordRefusal } from './password-refusal.ts'

const roles: Record<Role, string> = {
  admin: 'Administrateur',
  author: 'Auteur',
  reviewer: 'Relecteur',
  trainer: 'Formateur',
  sales: 'Commercial',
}

const passwordRefusals: Record<PasswordRefusal, string> = {
  'too-short': 'Le mot de passe doit compter au moins 12 caractères.',
  'too-long': 'Le mot de passe ne peut pas dépasser 200 caractères.',
  'too-simple': 'Ce mot de passe répète les mêmes caractères : choisissez-en un plus varié.',
}

export const messages = {
  singular: 'Compte',
  plural: 'Comptes',
  description: 'Les personnes qui travaillent ici. Les élèves n’en font pas partie.',
  name: 'Nom',
  role: 'Rôle',
  roleHelp:
    'L’administrateur peut tout ; l’auteur écrit et publie ; le relecteur corrige et publie ; le formateur et le commercial lisent.',
  roles,
  passwordRefusals,
  forgotten: ({ name, url }: { name: string; url: string }): Letter => ({
    subject: 'Votre nouveau mot de passe',
    parts: [
      `Bonjour ${name},`,
      'Quelqu’un, vous sans doute, demande un nouveau mot de passe pour votre compte de l’administration de MécaFormation :',
      { action: 'Choisir un mot de passe', url },
      'Ce lien sert pendant une heure. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
    ],
  }),
  lastAdmin: {
    deleted: 'C’est le dernier administrateur : nommez-en un autre avant de supprimer ce compte.',
    demoted: 'C’est le dernier administrateur : nommez-en un autre avant de lui retirer ce rôle.',
  },
  firstUser: {
    refusal: 'Le premier compte ne se crée pas par le web : lancez « npm run users:create » sur le serveur.',
    title: 'Aucun compte pour le moment',
    explanation:
      'Pour que personne ne prenne la place par le web, le premier compte se crée sur le serveur, dans le dossier de MécaFormation, avec cette commande :',
    command: 'npm run users:create',
    next: 'Rechargez ensuite cette page pour vous connecter.',
  },
}
