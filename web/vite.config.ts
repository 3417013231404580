import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.ENTENTE_SERVER ?? 'http://127.0.0.1:8080'

const DIALOGS = /remove-scroll|ScrollArea|\/(Modal|ModalBase|Drawer|Combobox|Select)\//

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    // What many pages share comes in one piece instead of fifty small ones; dialogs come with the first of them.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'shared', minShareCount: 4, test: (id) => !DIALOGS.test(id) }] },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: { '/public': server, '/media': server },
  },
})
