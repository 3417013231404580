import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.ENTENTE_SERVER ?? 'http://127.0.0.1:8080'

const LATER =
  /remove-scroll|ScrollArea|use-sidecar|style-singleton|tslib|markdown|\/(Modal|ModalBase|Drawer|Combobox|Select|Textarea)\/|\/(form-dialog|use-focus-return|document-view|facts|may-own|new-key|edits)\.|\/api\/(accounts|contracts)\.ts|\/shared\/messages\/|\/features\/forms\//
const FRAME =
  /\/(ui\/(links|tab-links|top-bar-slot|list-|filters\/(?!.*editor))|partners\/(looks|contacts|create-partner-button)|account-news|use-list-state|useLocation)/

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // What many pages share comes in one piece instead of fifty small ones, and so does what frames a list,
    // since every file costs a head of its own; dialogs and documents come with the first of them.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 4, test: (id) => !LATER.test(id) },
            { name: 'frame', test: FRAME },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/public': server, '/media': server, '/reference': server },
  },
})
