/** What previews share with publication: how each collection is projected. */
export { projectArticle } from './project/project-article.ts'
export type { SavedDocument } from './project/project-common.ts'
export { projectDiagnosticCode } from './project/project-diagnostic-code.ts'
export { projectTechnology } from './project/project-technology.ts'
export { childrenOf, editorState } from './project/rich-text/editor-node.ts'
export { projectBlock } from './project/rich-text/project-block.ts'
