import { createTheme, type MantineColorsTuple } from '@mantine/core'
import { themedComponents } from './theme-components.ts'

const mulberry: MantineColorsTuple = [
  '#fef3f9',
  '#fae4f1',
  '#f5cbe4',
  '#eaaad1',
  '#db85bc',
  '#c863a5',
  '#a13d81',
  '#913173',
  '#75245c',
  '#591b46',
]
const gray: MantineColorsTuple = [
  '#fbf9fb',
  '#f6f4f6',
  '#eeecee',
  '#e4e2e4',
  '#d5d1d5',
  '#bdb9bd',
  '#938e93',
  '#716c71',
  '#5a565a',
  '#3d393d',
]
const dark: MantineColorsTuple = [
  '#f1eef1',
  '#d9d4d9',
  '#b3adb3',
  '#999399',
  '#353136',
  '#2a262b',
  '#232024',
  '#191719',
  '#121013',
  '#0c0a0c',
]

/** The look of every Mantine component: dense, flat, one accent. */
export const theme = createTheme({
  primaryColor: 'mulberry',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: false,
  colors: { mulberry, gray, dark },
  black: '#1d1a1d',
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '16px', sm: '16px', md: '20px', lg: '20px', xl: '24px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '999px' },
  defaultRadius: 'sm',
  shadows: { xs: 'var(--sh-1)', sm: 'var(--sh-2)', md: 'var(--sh-3)', lg: 'var(--sh-4)' },
  breakpoints: { xs: '30em', sm: '45em', md: '64em', lg: '80em', xl: '100em' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: themedComponents,
})
