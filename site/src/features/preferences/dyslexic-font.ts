/** Links the sheet of the font that few choose, once. */
import { applySheet } from '../../components/shared/apply-sheet.ts'
import sheet from '../../styles/dyslexic.css?url'

await applySheet(sheet)
