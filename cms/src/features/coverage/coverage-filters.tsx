import { addressOf, type CoverageFilter } from './coverage-filter.ts'
import { messages } from './messages.fr.ts'

const { filters: texts } = messages

/** A plain form: the filter stands in the address, which can be kept and sent. */
export function CoverageFilters({ filter, frameworks }: { filter: CoverageFilter; frameworks: readonly string[] }) {
  const { referentiel, lacunes } = filter
  const isFiltered = referentiel !== undefined || lacunes !== undefined
  return (
    <form action="/admin/couverture" aria-label={texts.label} className="coverage-filters">
      <label>
        {texts.framework}
        <select defaultValue={referentiel ?? ''} name="referentiel">
          <option value="">{texts.all}</option>
          {frameworks.map((framework) => (
            <option key={framework} value={framework}>
              {framework}
            </option>
          ))}
        </select>
      </label>
      <label className="coverage-filters__check">
        <input defaultChecked={lacunes === '1'} name="lacunes" type="checkbox" value="1" />
        {texts.onlyGaps}
      </label>
      <button className="btn btn--style-primary btn--size-small" type="submit">
        {texts.apply}
      </button>
      {isFiltered && <a href="/admin/couverture">{texts.clear}</a>}
      <a download href={addressOf({ referentiel, lacunes }, '/api/coverage/export')}>
        {texts.export}
      </a>
    </form>
  )
}
