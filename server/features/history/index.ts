export { listHistory } from './history-queries.ts'
export { record } from './history-store.ts'
