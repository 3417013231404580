import type { Form } from '@entente/shared/api/forms.ts'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Crumbs } from '../../../ui/crumbs.tsx'
import { FormFields } from '../../../ui/form/form-fields.tsx'
import { FormFoot } from '../../../ui/form/form-foot.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { KeptNote } from '../../../ui/kept-note.tsx'
import { LeaveQuestion } from '../../../ui/leave-question.tsx'
import { Page, PageHead } from '../../../ui/page.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import { Preview } from '../preview.tsx'
import classes from './writing.module.css'
import { schemaOf, type Writing, writingProblems } from './writing.ts'
import { WritingFields } from './writing-fields.tsx'

interface WriteFormProps {
  title: string
  text: string
  failed: string
  act: string
  acting: string
  initial: Writing
  /** The form that is changed; absent for a new one. */
  form?: Form
  send: (writing: Writing) => Promise<Form>
}

/** Where a form is written, with what becomes of it at the side. */
export function WriteForm({ title, text, failed, act, acting, initial, form, send }: WriteFormProps) {
  const { forms, writing: words } = useMessages('distributionForms')
  const navigate = useNavigate()
  const { account, user } = useSession()
  // What was begun on one version is no draft of the next.
  const subject = form ? `${form.id}.${form.version}` : 'new'
  const { answers, change, wrong, refusal, ...sent } = useAnswers<Writing, Form>({
    initial,
    keptAs: `form.1.${subject}.${account.id}.${user.id}`,
    check: (writing) => writingProblems(writing, words),
    send,
    onSent: ({ id }) =>
      navigate({ to: '/partners/forms/$formId', params: { formId: id }, replace: true, ignoreBlocker: true }),
  })
  const deferred = useDeferredValue(answers)
  const schema = useMemo(() => schemaOf(deferred), [deferred])
  return (
    <Page layout="wide">
      <PageTitle>{title}</PageTitle>
      <Crumbs up="/partners/forms" label={forms} here={title} />
      <PageHead title={title} meta={text} />
      <div className={classes.sides}>
        <form ref={sent.form} noValidate onSubmit={sent.submit} aria-busy={sent.isSending}>
          <FormFields>
            {sent.isRestored && <KeptNote onStartOver={sent.startOver} />}
            <FormRefusal error={refusal} title={failed} fields={['name']} />
            <WritingFields
              writing={answers}
              typeStands={form !== undefined}
              wrong={wrong}
              onChange={change}
            />
          </FormFields>
          <FormFoot
            act={act}
            acting={acting}
            busy={sent.isSending}
            onCancel={() =>
              form
                ? navigate({ to: '/partners/forms/$formId', params: { formId: form.id } })
                : navigate({ to: '/partners/forms' })
            }
          />
        </form>
        <div className={classes.preview}>
          <Preview schema={schema} title={words.preview} />
        </div>
      </div>
      <LeaveQuestion
        active={sent.isTouched}
        title={words.leaveTitle}
        stay={words.stay}
        leave={words.leave}
        onLeave={sent.discard}
      >
        {words.leaveText}
      </LeaveQuestion>
    </Page>
  )
}
