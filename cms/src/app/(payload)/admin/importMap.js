import { PublicationStatePanel as PublicationStatePanel_91548886cdba995e03c8c9c35b6cdd7c } from '../../../../src/features/publication/publication-state.tsx'
import { SchedulePanel as SchedulePanel_e17230eadcc86a2827575f0abe11da96 } from '../../../../src/features/schedules/schedule-panel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineLabel as InlineLabel_bdb39f5ff8f2eb439fe4255889b9b4e2 } from '../../../../src/features/rich-text/labels/inline-label.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_17ab32314ae65a8fc9633601a4ed4d06 } from '../../../../src/features/rich-text/labels/block-label.tsx'
import { RowLabel as RowLabel_9553f53619ba41ed2f314fdc90916a4b } from '../../../../src/fields/row-label.tsx'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SharesPanel as SharesPanel_ea5cb656e84842159af405486e1a0bb5 } from '../../../../src/features/previews/shares/shares-panel.tsx'
import { FitPreview as FitPreview_bea0507cd78562b9fb8ece7a3cb100ac } from '../../../../src/features/previews/fit-preview.tsx'
import { Autosave as Autosave_c0bc4e8acbbc7563eb537daa21e8156d } from '../../../../src/features/drafts/autosave.tsx'
import { PublishButton as PublishButton_ba516a248ada5c1f3fbfd55fe55dbbf5 } from '../../../../src/features/publication/publish-button.tsx'
import { ReleasePanel as ReleasePanel_af81ff4464d95d5ef1411fc6f7624fc7 } from '../../../../src/features/releases/release-panel.tsx'
import { PublisherAlert as PublisherAlert_f475dc706442c5788aae3b535a213ff0 } from '../../../../src/features/publisher-watch/publisher-alert.tsx'
import { BrandIcon as BrandIcon_8f1c11a3d5094c1dfdf79b2904c88c5a } from '../../../../src/platform/graphics.tsx'
import { BrandLogo as BrandLogo_8f1c11a3d5094c1dfdf79b2904c88c5a } from '../../../../src/platform/graphics.tsx'
import { PublicationsNavLink as PublicationsNavLink_a380d55881520b2df38d50ed03f13b5a } from '../../../../src/features/publication/overview/nav-link.tsx'
import { NoAccountYet as NoAccountYet_0333d5f0cf17387693d2c90610d15f17 } from '../../../../src/features/users/no-account-yet.tsx'
import { SignInView as SignInView_691e55cfcfdf6172f794bb090fc25313 } from '../../../../src/features/second-factor/browser/sign-in-view.tsx'
import { AcceptView as AcceptView_937443498f3512925d95653690f14d6d } from '../../../../src/features/invitations/accept-view.tsx'
import { JournalView as JournalView_d02ded8e2504696e804d731d0c27a886 } from '../../../../src/features/journal/view.tsx'
import { PublicationsView as PublicationsView_004aff9bebc4dcff17643043dc34889c } from '../../../../src/features/publication/overview/view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/features/publication/publication-state.tsx#PublicationStatePanel": PublicationStatePanel_91548886cdba995e03c8c9c35b6cdd7c,
  "/src/features/schedules/schedule-panel.tsx#SchedulePanel": SchedulePanel_e17230eadcc86a2827575f0abe11da96,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/labels/inline-label.tsx#InlineLabel": InlineLabel_bdb39f5ff8f2eb439fe4255889b9b4e2,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/rich-text/labels/block-label.tsx#BlockLabel": BlockLabel_17ab32314ae65a8fc9633601a4ed4d06,
  "/src/fields/row-label.tsx#RowLabel": RowLabel_9553f53619ba41ed2f314fdc90916a4b,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/features/previews/shares/shares-panel.tsx#SharesPanel": SharesPanel_ea5cb656e84842159af405486e1a0bb5,
  "/src/features/previews/fit-preview.tsx#FitPreview": FitPreview_bea0507cd78562b9fb8ece7a3cb100ac,
  "/src/features/drafts/autosave.tsx#Autosave": Autosave_c0bc4e8acbbc7563eb537daa21e8156d,
  "/src/features/publication/publish-button.tsx#PublishButton": PublishButton_ba516a248ada5c1f3fbfd55fe55dbbf5,
  "/src/features/releases/release-panel.tsx#ReleasePanel": ReleasePanel_af81ff4464d95d5ef1411fc6f7624fc7,
  "/src/features/publisher-watch/publisher-alert.tsx#PublisherAlert": PublisherAlert_f475dc706442c5788aae3b535a213ff0,
  "/src/platform/graphics.tsx#BrandIcon": BrandIcon_8f1c11a3d5094c1dfdf79b2904c88c5a,
  "/src/platform/graphics.tsx#BrandLogo": BrandLogo_8f1c11a3d5094c1dfdf79b2904c88c5a,
  "/src/features/publication/overview/nav-link.tsx#PublicationsNavLink": PublicationsNavLink_a380d55881520b2df38d50ed03f13b5a,
  "/src/features/users/no-account-yet.tsx#NoAccountYet": NoAccountYet_0333d5f0cf17387693d2c90610d15f17,
  "/src/features/second-factor/browser/sign-in-view.tsx#SignInView": SignInView_691e55cfcfdf6172f794bb090fc25313,
  "/src/features/invitations/accept-view.tsx#AcceptView": AcceptView_937443498f3512925d95653690f14d6d,
  "/src/features/journal/view.tsx#JournalView": JournalView_d02ded8e2504696e804d731d0c27a886,
  "/src/features/publication/overview/view.tsx#PublicationsView": PublicationsView_004aff9bebc4dcff17643043dc34889c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
