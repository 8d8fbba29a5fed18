'use client'

import type { Plan } from '@mecaformation/contracts/publication/plan'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { messages } from './messages.fr.ts'
import { PlanForm } from './plan-form.tsx'
import { usePlans } from './use-plans.ts'

/** What is planned for the document being edited: shown, changed, called off, and added to. */
export function SchedulePanel() {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  if (id === undefined || collectionSlug === undefined) return null
  return <Plans collection={collectionSlug} id={String(id)} mayPlan={hasSavePermission === true} />
}

function Plans({ collection, id, mayPlan }: { collection: string; id: string; mayPlan: boolean }) {
  const { plans, refusal, create, move, cancel } = usePlans({ collection, id })
  const [open, setOpen] = useState<'none' | 'new' | string>('none')
  const close = () => setOpen('none')
  const closeWhenDone = async (doing: Promise<boolean>) => {
    if (await doing) close()
  }
  if (plans.length === 0 && !mayPlan) return null
  return (
    <section aria-label={messages.panel.label} className="publication-state schedule-panel">
      <h3>{messages.panel.label}</h3>
      {plans.map((plan) => (
        <div key={plan.id}>
          <PlanLine plan={plan} />
          {mayPlan && plan.state === 'waiting' && open !== plan.id ? (
            <p className="schedule-panel__actions">
              <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(plan.id)} size="small">
                {messages.panel.change}
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={() => void cancel(plan.id)} size="small">
                {messages.panel.cancel}
              </Button>
            </p>
          ) : null}
          {open === plan.id ? (
            <PlanForm
              at={plan.at}
              actions={[plan.action]}
              close={close}
              submit={({ at }) => void closeWhenDone(move(plan.id, at))}
            />
          ) : null}
        </div>
      ))}
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      {open === 'new' ? (
        <PlanForm
          actions={collection === 'releases' ? ['publish'] : ['publish', 'unpublish']}
          close={close}
          submit={(planned) => void closeWhenDone(create(planned))}
        />
      ) : null}
      {mayPlan && open === 'none' ? (
        <Button buttonStyle="secondary" onClick={() => setOpen('new')} size="small">
          {messages.panel.plan}
        </Button>
      ) : null}
    </section>
  )
}

function PlanLine({ plan }: { plan: Plan }) {
  const at = new Date(plan.at)
  if (plan.state === 'failed') {
    return (
      <p role="alert">
        {messages.panel.failed[plan.action](at)} {plan.reason}
      </p>
    )
  }
  return (
    <p>
      {messages.panel.waiting[plan.action]} <strong>{messages.moment(at)}</strong>
      {plan.plannedByName ? messages.panel.by(plan.plannedByName) : null}
    </p>
  )
}
