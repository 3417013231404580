export { isUnused, renewSetupSecret } from './setup-store.ts'
