/**
 * Payload's French where an author would stumble over it: « Annuler la publication » for taking a page
 * off the site, « un(e) nouveau ou nouvelle » on every button. Keys are Payload's own.
 */
export const translations = {
  fields: {
    addNew: 'Ajouter',
    addNewLabel: 'Ajouter : {{label}}',
    chooseFromExisting: 'Choisir dans la liste',
    chooseLabel: 'Choisir : {{label}}',
    toggleBlock: 'Replier ou déplier',
    uploadNewLabel: 'Envoyer un fichier',
  },
  general: {
    createNew: 'Créer',
    currentlyEditing:
      'est en train de modifier ce document. Si vous prenez la main, ses changements non enregistrés peuvent être perdus.',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
    goBack: 'Revenir',
    item: 'Élément',
    items: 'éléments',
    none: 'Aucun',
    noResults:
      'Rien ne correspond. Soit il n’existe encore aucun élément ici, soit les filtres ci-dessus les écartent tous.',
    perPage: 'Par page : {{limit}}',
    takeOver: 'Prendre la main',
  },
  version: {
    aboutToUnpublish:
      'La page va être retirée du site : son adresse répondra « cette page a été retirée ». Continuer ?',
    aboutToRevertToPublished:
      'Les changements qui ne sont pas publiés seront perdus : le document revient à sa version publiée. Continuer ?',
    aboutToRestore:
      'Le brouillon en cours ({{label}}) va redevenir ce que le texte était le {{versionDate}}. Le site ne change pas avant que vous publiiez.',
    aboutToRestoreGlobal:
      'Le brouillon en cours ({{label}}) va redevenir ce que le texte était le {{versionDate}}. Le site ne change pas avant que vous publiiez.',
    comparingAgainst: 'Comparée à',
    confirmUnpublish: 'Retirer du site ?',
    confirmVersionRestoration: 'Reprendre cette version ?',
    currentDraft: 'Brouillon en cours',
    currentlyViewing: 'Version affichée',
    currentPublishedVersion: 'Version publiée actuelle',
    modifiedOnly: 'Seulement ce qui change',
    noRowsFound: 'Aucun résultat : {{label}}',
    previousVersion: 'Version précédente',
    problemRestoringVersion: 'Rien n’a été repris : quelqu’un modifie peut-être le document.',
    restoredSuccessfully: 'Cette version est le brouillon en cours. Le site ne change pas avant que vous publiiez.',
    restoreThisVersion: 'Reprendre comme brouillon',
    restoring: 'Reprise de cette version…',
    reverting: 'Retour à la version publiée…',
    revertToPublished: 'Revenir à la version publiée',
    unpublish: 'Dépublier',
    unpublished: 'Non publié',
    unpublishedSuccessfully: 'La page a été retirée du site.',
    unpublishing: 'Retrait du site…',
  },
}
