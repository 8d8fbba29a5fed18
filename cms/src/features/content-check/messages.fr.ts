import type { TypographyRule } from '@mecaformation/domain/typography/slips'

/** What the check of contents finds, said to those who write. */
export const messages = {
  at: (words: string, message: string) => `« ${words} » : ${message}`,
  typography: {
    apostrophe: 'l’apostrophe se courbe : écrivez ’.',
    quotes: 'les guillemets français sont « et », avec une espace insécable à l’intérieur.',
    ellipsis: 'trois points s’écrivent d’un seul signe : …',
    noSpaceBefore: 'il manque une espace insécable avant : ; ! ? ou ».',
    breakingSpaceBefore: 'l’espace avant : ; ! ? ou » doit être insécable.',
    afterGuillemet: 'il faut une espace insécable après «.',
    thousands: 'l’espace entre les milliers doit être insécable.',
    times: 'entre deux nombres, le signe de la multiplication est ×, entre deux espaces insécables.',
    ligature: 'o et e se lient : écrivez œ.',
  } satisfies Record<TypographyRule, string>,
  unit: (written: string, better: string, isMisspelt: boolean) =>
    isMisspelt
      ? `« ${written} » : écrivez « ${better} ».`
      : `« ${written} » : une espace insécable sépare le nombre de son unité (« ${better} »).`,
  claims: {
    guaranteed: 'personne ne peut garantir une embauche ni une réussite. Dites ce que la formation prépare et comment.',
    returns: 'un gain garanti trompe. Donnez un calcul, ses hypothèses et sa source, ou retirez la phrase.',
    rate: 'un taux se donne avec sa période, son effectif et sa source ; sinon retirez-le.',
    highVoltage:
      'ces circuits sont en basse tension au sens de la loi. Écrivez « circuit de traction », ou « haute tension » entre guillemets, une seule fois.',
    authorisation:
      'seul l’employeur délivre le titre d’habilitation. Écrivez « préparation à l’habilitation électrique » et « avis ».',
    diploma:
      'nous délivrons une attestation de fin de formation. Ne gardez ce mot que pour un titre reconnu (CAP, bac pro…).',
    certifying: 'une formation n’est certifiante que si elle mène à un titre du RNCP ou du RS. Sinon, retirez le mot.',
    cpf: 'le CPF ne paie que les formations du RNCP ou du RS : vérifiez, ou retirez la phrase.',
    internship:
      'un adulte en formation continue n’a pas de convention d’étudiant : dites « stage » et préparez une PMSMP.',
    multimeter: 'un multimètre n’est pas un détecteur d’absence de tension : nommez un VAT (NF EN 61243-3).',
  },
  unknownCode: (code: string) =>
    `${code} n’est pas dans la liste des codes génériques : corrigez-le, ou dites de quel constructeur il vient.`,
  spelling: {
    accent: (word: string, meant: string) => `« ${word} » : il manque un accent, écrivez « ${meant} ».`,
    unknown: (word: string, near: readonly string[]) =>
      near.length === 0
        ? `« ${word} » n’est pas dans le dictionnaire : corrigez-le, ou ajoutez-le à trade-words.txt s’il est du métier.`
        : `« ${word} » n’est pas dans le dictionnaire (${near.join(', ')} ?) : corrigez-le, ou ajoutez-le à trade-words.txt.`,
  },
  report: {
    finding: (place: string, severity: 'error' | 'warning', message: string) =>
      `${place} — ${severity === 'error' ? 'erreur' : 'à voir'} : ${message}`,
    summary: (counts: { files: number; errors: number; warnings: number; seconds: string }) =>
      `${counts.errors === 0 ? '✓' : '✗'} ${counts.files} fichiers contrôlés en ${counts.seconds} s : ${plural(counts.errors, 'erreur')}, ${counts.warnings} à voir.`,
    noFolder: (folder: string) => `Le dossier de contenus ${folder} n’existe pas.`,
    usage: 'Usage : content:check [--fix] [dossier]',
  },
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`
}
