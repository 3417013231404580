import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { theme } from '../ui/theme.ts'
import { cssVariablesResolver } from '../ui/theme-variables.ts'
import { ToastHost } from '../ui/toast-host.tsx'
import { queryClient } from './query-client.ts'

// The same key is read by public/theme.js before the first paint.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'entente-color-scheme' })

/** What every page needs around it. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        {children}
        <ToastHost />
      </MantineProvider>
    </QueryClientProvider>
  )
}
