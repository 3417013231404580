import {
  ActionIcon,
  type ActionIconProps,
  Button,
  type ButtonProps,
  Menu,
  type MenuItemProps,
} from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'

type AnchorProps<Own> = Own & Omit<ComponentProps<'a'>, keyof Own>

/** A button that leads somewhere: it can be opened in a new tab. */
export const ButtonLink = createLink((props: AnchorProps<ButtonProps>) => <Button component="a" {...props} />)

/** An icon button that leads somewhere. */
export const ActionIconLink = createLink((props: AnchorProps<ActionIconProps>) => (
  <ActionIcon component="a" {...props} />
))

/** An item of a menu that leads somewhere. */
export const MenuItemLink = createLink((props: AnchorProps<MenuItemProps>) => (
  <Menu.Item component="a" {...props} />
))
