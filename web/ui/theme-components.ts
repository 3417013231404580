import type { ButtonProps, MantineThemeComponents } from '@mantine/core'

const fade = (duration: number) => ({ transition: 'fade', duration }) as const

const BUTTONS: Record<string, { height: string; padding: string; text: string }> = {
  sm: { height: '28px', padding: '8px', text: '13px' },
  md: { height: '32px', padding: '12px', text: '13px' },
  lg: { height: '40px', padding: '16px', text: '14px' },
}

function buttonVariables(_theme: unknown, { size }: ButtonProps) {
  const { height, padding, text } = BUTTONS[size ?? 'md'] ?? { height: '32px', padding: '12px', text: '13px' }
  return { root: { '--button-height': height, '--button-padding-x': padding, '--button-fz': text } }
}

/**
 * How Mantine's components differ from their factory settings; what CSS can say is in mantine.css. Plain data, so
 * that naming a component here does not load it.
 */
export const themedComponents: MantineThemeComponents = {
  Button: { defaultProps: { size: 'md' }, vars: buttonVariables },
  ActionIcon: {
    defaultProps: { variant: 'subtle', color: 'gray', size: 'md' },
    vars: (_theme: unknown, { size }: { size?: string }) => ({
      root: { '--ai-size': size === 'sm' ? '28px' : '32px' },
    }),
  },
  Badge: {
    defaultProps: { variant: 'light', radius: 'xs', tt: 'none', color: 'gray' },
    vars: () => ({ root: { '--badge-height': '20px', '--badge-fz': '12px', '--badge-padding-x': '6px' } }),
  },
  // Hints stand below their field, where the error takes their place in the eye.
  InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] } },
  Checkbox: { defaultProps: { size: 'xs' } },
  Menu: {
    defaultProps: {
      shadow: 'md',
      radius: 'md',
      offset: 4,
      // The placeholder is a focusable element that a menu must not contain.
      withInitialFocusPlaceholder: false,
      menuItemTabIndex: 0,
      position: 'bottom-end',
      transitionProps: fade(90),
    },
  },
  Select: {
    defaultProps: { allowDeselect: false, comboboxProps: { shadow: 'md', transitionProps: fade(90) } },
  },
  Modal: {
    defaultProps: {
      size: 480,
      radius: 'lg',
      yOffset: 96,
      shadow: 'lg',
      transitionProps: fade(120),
      // The head of a dialog is not the head of the page.
      attributes: { header: { role: 'none' } },
    },
  },
  Tooltip: { defaultProps: { openDelay: 400, transitionProps: fade(90) } },
}
