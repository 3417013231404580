import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode, RefObject, SubmitEvent } from 'react'
import { Crumbs } from '../crumbs.tsx'
import { LeaveQuestion } from '../leave-question.tsx'
import { Page, PageHead } from '../page.tsx'
import { PageTitle } from '../page-title.tsx'
import classes from './form.module.css'
import { FormFields } from './form-fields.tsx'
import { FormFoot } from './form-foot.tsx'

interface FormPageProps {
  title: string
  /** What the form is for, in one sentence. */
  text: string
  up: { label: string; to: LinkProps['to']; params?: LinkProps['params'] }
  form: RefObject<HTMLFormElement | null>
  act: string
  acting: string
  busy: boolean
  /** What is asked before answers are thrown away; nothing while there are none. */
  leaving: { active: boolean; title: string; text: string; stay: string; leave: string }
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
  onCancel: () => void
  children: ReactNode
}

/** A whole screen around one form; whoever leaves it with something written is asked once. */
export function FormPage(props: FormPageProps) {
  const { title, text, up, form, act, acting, busy, leaving, onSubmit, onCancel, children } = props
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <Crumbs up={up.to} params={up.params} label={up.label} here={title} />
      <div className={classes.page}>
        <PageHead title={title} meta={text} />
        <form ref={form} className={classes.form} noValidate onSubmit={onSubmit} aria-busy={busy}>
          <FormFields>{children}</FormFields>
          <FormFoot act={act} acting={acting} busy={busy} onCancel={onCancel} />
        </form>
      </div>
      <LeaveQuestion active={leaving.active} title={leaving.title} stay={leaving.stay} leave={leaving.leave}>
        {leaving.text}
      </LeaveQuestion>
    </Page>
  )
}
