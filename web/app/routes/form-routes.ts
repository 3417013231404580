import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { loadMessages } from '../../messages/catalogues.ts'
import { partnersRoute, readList } from './partners-route.ts'

const loader = () => loadMessages('distributionForms')

/** Forms: their list, their pages, and where they are written. */
export const formRoutes = [
  createRoute({
    getParentRoute: () => partnersRoute,
    path: 'forms',
    validateSearch: readList,
    loader,
    component: lazyRouteComponent(() => import('../../features/forms/forms-page.tsx'), 'FormsPage'),
  }),
  createRoute({
    getParentRoute: () => partnersRoute,
    path: 'forms/new',
    loader,
    component: lazyRouteComponent(
      () => import('../../features/forms/writing/create-form-page.tsx'),
      'CreateFormPage',
    ),
  }),
  createRoute({
    getParentRoute: () => partnersRoute,
    path: 'forms/$formId',
    loader,
    component: lazyRouteComponent(() => import('../../features/forms/form-page.tsx'), 'FormPage'),
  }),
  createRoute({
    getParentRoute: () => partnersRoute,
    path: 'forms/$formId/edit',
    loader,
    component: lazyRouteComponent(
      () => import('../../features/forms/writing/edit-form-page.tsx'),
      'EditFormPage',
    ),
  }),
] as const
