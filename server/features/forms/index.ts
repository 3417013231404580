export { chosenForms } from './chosen-forms.ts'
export { examine } from './examine.ts'
export { type FormColumns, lockAttachedForm, schemaOf } from './form-store.ts'
