import { PublicationStatePanel as PublicationStatePanel_91548886cdba995e03c8c9c35b6cdd7c } from '../../../../src/features/publication/publication-state.tsx'
import { QualityPanel as QualityPanel_9ba80de4027212db44b9cfbb20478ae7 } from '../../../../src/features/quality/quality-panel.tsx'
import { SignOffPanel as SignOffPanel_c39fb916d14a8c8032f015a2b4e8ca19 } from '../../../../src/features/sign-off/sign-off-panel.tsx'
import { ReviewPanel as ReviewPanel_d91d3497fd7c643281f63f2fb4fffb23 } from '../../../../src/features/workflow/review-panel.tsx'
import { StateCell as StateCell_2f05073f8b88376ab014cd341b4136e0 } from '../../../../src/features/workflow/state-cell.tsx'
import { SchedulePanel as SchedulePanel_e17230eadcc86a2827575f0abe11da96 } from '../../../../src/features/schedules/schedule-panel.tsx'
import { TypographyPanel as TypographyPanel_626f936918870ec0bf846566c34771aa } from '../../../../src/features/typography/typography-panel.tsx'
import { CharacterCount as CharacterCount_0a2bf75d3f4f0b3b50a5b2af3c38535c } from '../../../../src/features/form-aids/character-count.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { Writing as Writing_dd045ae183eae7db34d01063808cc687 } from '../../../../src/features/rich-text/writing/client.ts'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Blocks as Blocks_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { FormulaPreview as FormulaPreview_e88b1757dcd1a571d5bc29ad735e50da } from '../../../../src/features/rich-text/formulas/formula-preview.tsx'
import { FormulaLabel as FormulaLabel_971714f54337894086403a358c356120 } from '../../../../src/features/rich-text/formulas/formula-label.tsx'
import { InlineLabel as InlineLabel_bdb39f5ff8f2eb439fe4255889b9b4e2 } from '../../../../src/features/rich-text/labels/inline-label.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedList as OrderedList_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { UnorderedList as UnorderedList_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Paragraph as Paragraph_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { BlockLabel as BlockLabel_17ab32314ae65a8fc9633601a4ed4d06 } from '../../../../src/features/rich-text/labels/block-label.tsx'
import { RowLabel as RowLabel_9553f53619ba41ed2f314fdc90916a4b } from '../../../../src/fields/row-label.tsx'
import { ChosenFile as ChosenFile_092585b9337702ad5908615a22a2e048 } from '../../../../src/fields/chosen-file.tsx'
import { Table as Table_ebc1f814e1a04d2c06f2397999f06481 } from '../../../../src/features/rich-text/tables/client.ts'
import { HorizontalRule as HorizontalRule_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { Blockquote as Blockquote_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Heading as Heading_82e99f31a5c7e28b055e25370b7ff7aa } from '../../../../src/features/rich-text/words/client.ts'
import { TextDiff as TextDiff_f135893cdbeb73069eb8be5cfecfc8af } from '../../../../src/features/rich-text/versions/text-diff.tsx'
import { PictureWords as PictureWords_64d544c502971e11bce35333994446ae } from '../../../../src/features/form-aids/picture-words.tsx'
import { SharesPanel as SharesPanel_ea5cb656e84842159af405486e1a0bb5 } from '../../../../src/features/previews/shares/shares-panel.tsx'
import { FitPreview as FitPreview_bea0507cd78562b9fb8ece7a3cb100ac } from '../../../../src/features/previews/fit-preview.tsx'
import { UsesPanel as UsesPanel_20d8b7d2764d3c5aad9732ef80a5f82c } from '../../../../src/features/references/uses-panel.tsx'
import { Autosave as Autosave_c0bc4e8acbbc7563eb537daa21e8156d } from '../../../../src/features/drafts/autosave.tsx'
import { PublishButton as PublishButton_ba516a248ada5c1f3fbfd55fe55dbbf5 } from '../../../../src/features/publication/publish-button.tsx'
import { TestTreePanel as TestTreePanel_9da6065cec9d009ffd3c2ef8b85872d2 } from '../../../../src/features/diagnostic-codes/tree/test-tree-panel.tsx'
import { PlacesOnPicture as PlacesOnPicture_811140560c2e57670a01509e541b1b52 } from '../../../../src/features/form-aids/places/places-on-picture.tsx'
import { LessonsInModule as LessonsInModule_69f10f29108dbca93dcf0dcc78195693 } from '../../../../src/features/courses/programme/lessons-in-module.tsx'
import { DuplicatePanel as DuplicatePanel_30e1a954de1d9ebc5f141e48a8aa4a09 } from '../../../../src/features/duplication/duplicate-panel.tsx'
import { ViewChoice as ViewChoice_1681b0067889c8f6bb4675a180b50174 } from '../../../../src/features/previews/view-choice.tsx'
import { SamplePanel as SamplePanel_b7c1151428d9c9f78d6084fb68cdc273 } from '../../../../src/features/exercises/sample/sample-panel.tsx'
import { LinesCount as LinesCount_3138e1e24ceafa95869d4ee92b669341 } from '../../../../src/features/form-aids/lines-count.tsx'
import { FocalPoint as FocalPoint_48a4d70caf344cda739794732ec351e4 } from '../../../../src/features/media/focal/focal-point.tsx'
import { FolderField as FolderField_a1e2ec0e9c1dd206fad296b9f1ed0183 } from '../../../../src/features/media/folders/folder-field.tsx'
import { FileCell as FileCell_34c5fcc084b12851d5fcbad243b2a030 } from '../../../../src/features/media/file-cell.tsx'
import { UploadPanel as UploadPanel_43d9837b51821c49595cf32d287c8b40 } from '../../../../src/features/media/uploads/upload-panel.tsx'
import { FoldersPanel as FoldersPanel_f59a6cb2d0e2dde508f754db2b476188 } from '../../../../src/features/media/folders/folders-panel.tsx'
import { GuardedUpload as GuardedUpload_da0dc19ce498fce0e3e699f7de2e2012 } from '../../../../src/features/media/uploads/guarded-upload.tsx'
import { ReleasePanel as ReleasePanel_af81ff4464d95d5ef1411fc6f7624fc7 } from '../../../../src/features/releases/release-panel.tsx'
import { DocumentCell as DocumentCell_927878f7d048769f390beb6757b55d6f } from '../../../../src/features/workflow/document-cell.tsx'
import { FactorPanel as FactorPanel_9cb3d32c5206fc41946ae5be5a1aeacc } from '../../../../src/features/second-factor/browser/factor-panel.tsx'
import { SessionsPanel as SessionsPanel_6c472116ba119e15edeb50162e243522 } from '../../../../src/features/sessions/sessions-panel.tsx'
import { InvitationPanel as InvitationPanel_9364d90889f5317037969447b798e51f } from '../../../../src/features/invitations/invitation-panel.tsx'
import { PublisherAlert as PublisherAlert_f475dc706442c5788aae3b535a213ff0 } from '../../../../src/features/publisher-watch/publisher-alert.tsx'
import { BrandIcon as BrandIcon_8f1c11a3d5094c1dfdf79b2904c88c5a } from '../../../../src/platform/graphics.tsx'
import { BrandLogo as BrandLogo_8f1c11a3d5094c1dfdf79b2904c88c5a } from '../../../../src/platform/graphics.tsx'
import { PublicationsNavLink as PublicationsNavLink_a380d55881520b2df38d50ed03f13b5a } from '../../../../src/features/publication/overview/nav-link.tsx'
import { JournalNavLink as JournalNavLink_2d114a1bb7db0f53a7778aa4c0725fa6 } from '../../../../src/features/journal/nav-link.tsx'
import { ImportNavLink as ImportNavLink_7902bd12ce8b509deee9d1d86f3053c0 } from '../../../../src/features/bulk-import/nav-link.tsx'
import { CalendarNavLink as CalendarNavLink_d0815540f80fc8b2b213296495535284 } from '../../../../src/features/calendar/nav-link.tsx'
import { CoverageNavLink as CoverageNavLink_80242c5d78da51c8f364393a32e47748 } from '../../../../src/features/coverage/nav-link.tsx'
import { DueReviewsNavLink as DueReviewsNavLink_d83452b1837f0ea98ef0e9a21259d527 } from '../../../../src/features/due-reviews/nav-link.tsx'
import { RuleChangesNavLink as RuleChangesNavLink_45a5fad828f857754cc57cc31c7c9e36 } from '../../../../src/features/rule-changes/nav-link.tsx'
import { TypographyAsTyped as TypographyAsTyped_e985c4fe8f587984198f2b5bbc6b8a29 } from '../../../../src/features/typography/as-typed.tsx'
import { Home as Home_2b591886efbd540f7e20ad78b4ca427e } from '../../../../src/features/home/home.tsx'
import { NoAccountYet as NoAccountYet_0333d5f0cf17387693d2c90610d15f17 } from '../../../../src/features/users/no-account-yet.tsx'
import { SignInView as SignInView_691e55cfcfdf6172f794bb090fc25313 } from '../../../../src/features/second-factor/browser/sign-in-view.tsx'
import { AcceptView as AcceptView_937443498f3512925d95653690f14d6d } from '../../../../src/features/invitations/accept-view.tsx'
import { JournalView as JournalView_d02ded8e2504696e804d731d0c27a886 } from '../../../../src/features/journal/view.tsx'
import { PublicationsView as PublicationsView_004aff9bebc4dcff17643043dc34889c } from '../../../../src/features/publication/overview/view.tsx'
import { ImportView as ImportView_14b2bf99ee9c94dc5252265daf3ca658 } from '../../../../src/features/bulk-import/view.tsx'
import { CalendarView as CalendarView_12da00d3553c1b186b8ec00654813fe3 } from '../../../../src/features/calendar/view.tsx'
import { CoverageView as CoverageView_26df8305c0a223d3b69c3230c6c0b716 } from '../../../../src/features/coverage/view.tsx'
import { DueReviewsView as DueReviewsView_b1375f69a66978217df7aae21996e2b7 } from '../../../../src/features/due-reviews/view.tsx'
import { RuleChangesView as RuleChangesView_3922d9d19db80ee4da17782d54a39223 } from '../../../../src/features/rule-changes/view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/features/publication/publication-state.tsx#PublicationStatePanel": PublicationStatePanel_91548886cdba995e03c8c9c35b6cdd7c,
  "/src/features/quality/quality-panel.tsx#QualityPanel": QualityPanel_9ba80de4027212db44b9cfbb20478ae7,
  "/src/features/sign-off/sign-off-panel.tsx#SignOffPanel": SignOffPanel_c39fb916d14a8c8032f015a2b4e8ca19,
  "/src/features/workflow/review-panel.tsx#ReviewPanel": ReviewPanel_d91d3497fd7c643281f63f2fb4fffb23,
  "/src/features/workflow/state-cell.tsx#StateCell": StateCell_2f05073f8b88376ab014cd341b4136e0,
  "/src/features/schedules/schedule-panel.tsx#SchedulePanel": SchedulePanel_e17230eadcc86a2827575f0abe11da96,
  "/src/features/typography/typography-panel.tsx#TypographyPanel": TypographyPanel_626f936918870ec0bf846566c34771aa,
  "/src/features/form-aids/character-count.tsx#CharacterCount": CharacterCount_0a2bf75d3f4f0b3b50a5b2af3c38535c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/features/rich-text/writing/client.ts#Writing": Writing_dd045ae183eae7db34d01063808cc687,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/words/client.ts#Blocks": Blocks_82e99f31a5c7e28b055e25370b7ff7aa,
  "/src/features/rich-text/formulas/formula-preview.tsx#FormulaPreview": FormulaPreview_e88b1757dcd1a571d5bc29ad735e50da,
  "/src/features/rich-text/formulas/formula-label.tsx#FormulaLabel": FormulaLabel_971714f54337894086403a358c356120,
  "/src/features/rich-text/labels/inline-label.tsx#InlineLabel": InlineLabel_bdb39f5ff8f2eb439fe4255889b9b4e2,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/words/client.ts#OrderedList": OrderedList_82e99f31a5c7e28b055e25370b7ff7aa,
  "/src/features/rich-text/words/client.ts#UnorderedList": UnorderedList_82e99f31a5c7e28b055e25370b7ff7aa,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/words/client.ts#Paragraph": Paragraph_82e99f31a5c7e28b055e25370b7ff7aa,
  "/src/features/rich-text/labels/block-label.tsx#BlockLabel": BlockLabel_17ab32314ae65a8fc9633601a4ed4d06,
  "/src/fields/row-label.tsx#RowLabel": RowLabel_9553f53619ba41ed2f314fdc90916a4b,
  "/src/fields/chosen-file.tsx#ChosenFile": ChosenFile_092585b9337702ad5908615a22a2e048,
  "/src/features/rich-text/tables/client.ts#Table": Table_ebc1f814e1a04d2c06f2397999f06481,
  "/src/features/rich-text/words/client.ts#HorizontalRule": HorizontalRule_82e99f31a5c7e28b055e25370b7ff7aa,
  "/src/features/rich-text/words/client.ts#Blockquote": Blockquote_82e99f31a5c7e28b055e25370b7ff7aa,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/words/client.ts#Heading": Heading_82e99f31a5c7e28b055e25370b7ff7aa,
  "/src/features/rich-text/versions/text-diff.tsx#TextDiff": TextDiff_f135893cdbeb73069eb8be5cfecfc8af,
  "/src/features/form-aids/picture-words.tsx#PictureWords": PictureWords_64d544c502971e11bce35333994446ae,
  "/src/features/previews/shares/shares-panel.tsx#SharesPanel": SharesPanel_ea5cb656e84842159af405486e1a0bb5,
  "/src/features/previews/fit-preview.tsx#FitPreview": FitPreview_bea0507cd78562b9fb8ece7a3cb100ac,
  "/src/features/references/uses-panel.tsx#UsesPanel": UsesPanel_20d8b7d2764d3c5aad9732ef80a5f82c,
  "/src/features/drafts/autosave.tsx#Autosave": Autosave_c0bc4e8acbbc7563eb537daa21e8156d,
  "/src/features/publication/publish-button.tsx#PublishButton": PublishButton_ba516a248ada5c1f3fbfd55fe55dbbf5,
  "/src/features/diagnostic-codes/tree/test-tree-panel.tsx#TestTreePanel": TestTreePanel_9da6065cec9d009ffd3c2ef8b85872d2,
  "/src/features/form-aids/places/places-on-picture.tsx#PlacesOnPicture": PlacesOnPicture_811140560c2e57670a01509e541b1b52,
  "/src/features/courses/programme/lessons-in-module.tsx#LessonsInModule": LessonsInModule_69f10f29108dbca93dcf0dcc78195693,
  "/src/features/duplication/duplicate-panel.tsx#DuplicatePanel": DuplicatePanel_30e1a954de1d9ebc5f141e48a8aa4a09,
  "/src/features/previews/view-choice.tsx#ViewChoice": ViewChoice_1681b0067889c8f6bb4675a180b50174,
  "/src/features/exercises/sample/sample-panel.tsx#SamplePanel": SamplePanel_b7c1151428d9c9f78d6084fb68cdc273,
  "/src/features/form-aids/lines-count.tsx#LinesCount": LinesCount_3138e1e24ceafa95869d4ee92b669341,
  "/src/features/media/focal/focal-point.tsx#FocalPoint": FocalPoint_48a4d70caf344cda739794732ec351e4,
  "/src/features/media/folders/folder-field.tsx#FolderField": FolderField_a1e2ec0e9c1dd206fad296b9f1ed0183,
  "/src/features/media/file-cell.tsx#FileCell": FileCell_34c5fcc084b12851d5fcbad243b2a030,
  "/src/features/media/uploads/upload-panel.tsx#UploadPanel": UploadPanel_43d9837b51821c49595cf32d287c8b40,
  "/src/features/media/folders/folders-panel.tsx#FoldersPanel": FoldersPanel_f59a6cb2d0e2dde508f754db2b476188,
  "/src/features/media/uploads/guarded-upload.tsx#GuardedUpload": GuardedUpload_da0dc19ce498fce0e3e699f7de2e2012,
  "/src/features/releases/release-panel.tsx#ReleasePanel": ReleasePanel_af81ff4464d95d5ef1411fc6f7624fc7,
  "/src/features/workflow/document-cell.tsx#DocumentCell": DocumentCell_927878f7d048769f390beb6757b55d6f,
  "/src/features/second-factor/browser/factor-panel.tsx#FactorPanel": FactorPanel_9cb3d32c5206fc41946ae5be5a1aeacc,
  "/src/features/sessions/sessions-panel.tsx#SessionsPanel": SessionsPanel_6c472116ba119e15edeb50162e243522,
  "/src/features/invitations/invitation-panel.tsx#InvitationPanel": InvitationPanel_9364d90889f5317037969447b798e51f,
  "/src/features/publisher-watch/publisher-alert.tsx#PublisherAlert": PublisherAlert_f475dc706442c5788aae3b535a213ff0,
  "/src/platform/graphics.tsx#BrandIcon": BrandIcon_8f1c11a3d5094c1dfdf79b2904c88c5a,
  "/src/platform/graphics.tsx#BrandLogo": BrandLogo_8f1c11a3d5094c1dfdf79b2904c88c5a,
  "/src/features/publication/overview/nav-link.tsx#PublicationsNavLink": PublicationsNavLink_a380d55881520b2df38d50ed03f13b5a,
  "/src/features/journal/nav-link.tsx#JournalNavLink": JournalNavLink_2d114a1bb7db0f53a7778aa4c0725fa6,
  "/src/features/bulk-import/nav-link.tsx#ImportNavLink": ImportNavLink_7902bd12ce8b509deee9d1d86f3053c0,
  "/src/features/calendar/nav-link.tsx#CalendarNavLink": CalendarNavLink_d0815540f80fc8b2b213296495535284,
  "/src/features/coverage/nav-link.tsx#CoverageNavLink": CoverageNavLink_80242c5d78da51c8f364393a32e47748,
  "/src/features/due-reviews/nav-link.tsx#DueReviewsNavLink": DueReviewsNavLink_d83452b1837f0ea98ef0e9a21259d527,
  "/src/features/rule-changes/nav-link.tsx#RuleChangesNavLink": RuleChangesNavLink_45a5fad828f857754cc57cc31c7c9e36,
  "/src/features/typography/as-typed.tsx#TypographyAsTyped": TypographyAsTyped_e985c4fe8f587984198f2b5bbc6b8a29,
  "/src/features/home/home.tsx#Home": Home_2b591886efbd540f7e20ad78b4ca427e,
  "/src/features/users/no-account-yet.tsx#NoAccountYet": NoAccountYet_0333d5f0cf17387693d2c90610d15f17,
  "/src/features/second-factor/browser/sign-in-view.tsx#SignInView": SignInView_691e55cfcfdf6172f794bb090fc25313,
  "/src/features/invitations/accept-view.tsx#AcceptView": AcceptView_937443498f3512925d95653690f14d6d,
  "/src/features/journal/view.tsx#JournalView": JournalView_d02ded8e2504696e804d731d0c27a886,
  "/src/features/publication/overview/view.tsx#PublicationsView": PublicationsView_004aff9bebc4dcff17643043dc34889c,
  "/src/features/bulk-import/view.tsx#ImportView": ImportView_14b2bf99ee9c94dc5252265daf3ca658,
  "/src/features/calendar/view.tsx#CalendarView": CalendarView_12da00d3553c1b186b8ec00654813fe3,
  "/src/features/coverage/view.tsx#CoverageView": CoverageView_26df8305c0a223d3b69c3230c6c0b716,
  "/src/features/due-reviews/view.tsx#DueReviewsView": DueReviewsView_b1375f69a66978217df7aae21996e2b7,
  "/src/features/rule-changes/view.tsx#RuleChangesView": RuleChangesView_3922d9d19db80ee4da17782d54a39223,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
