export { listHistory } from './history-queries.ts'
export { record, recordAll } from './history-store.ts'
